import styles from './target-bar.module.css';

interface TargetBarProps {
  readonly value: number;
  readonly target: number;
  /** What should be there by now; null where the target is due as a whole. */
  readonly expected: number | null;
  /** The end of the scale. */
  readonly most: number;
}

/** A value as a bar, its target as a line, what is due by now as a short tick. Figures stand beside it. */
export function TargetBar({ value, target, expected, most }: TargetBarProps) {
  const at = (amount: number) => (98 * amount) / most;
  return (
    <svg
      className={styles.bar}
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect y="3" height="6" width={at(value)} data-met={value >= target || undefined} />
      {expected !== null && <path d={`M${at(expected)} 2V10`} className={styles.expected} />}
      <path d={`M${at(target)} 0V12`} className={styles.target} />
    </svg>
  );
}
