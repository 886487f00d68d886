import type { TargetState } from '../../evaluation/targets/target-pace';
import styles from './target-bar.module.css';

interface TargetBarProps {
  readonly value: number;
  readonly target: number;
  /** What should be there by now; null where the target is due as a whole. */
  readonly expected: number | null;
  /** The end of the scale. */
  readonly most: number;
  readonly state: TargetState;
}

/** A value as a bar, its target as a line, what is due by now as a short tick. Figures stand beside it. */
export function TargetBar({ value, target, expected, most, state }: TargetBarProps) {
  const at = (amount: number) => (98 * amount) / most;
  return (
    <svg
      className={styles.bar}
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect y="3" height="6" width={at(value)} data-state={state} />
      {expected !== null && <path d={`M${at(expected)} 2V10`} className={styles.expected} />}
      <path d={`M${at(target)} 0V12`} className={styles.target} />
    </svg>
  );
}
