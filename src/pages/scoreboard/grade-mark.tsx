import styles from './grade-mark.module.css';

interface GradeMarkProps {
  /** Place of the grade among all, 0 for the best. */
  readonly place: number;
  readonly count: number;
  readonly label: string;
}

/** A square of one sequential hue, darkest for the best, with the word of the grade. */
export function GradeMark({ place, count, label }: GradeMarkProps) {
  const share = count > 1 ? place / (count - 1) : 0;
  return (
    <span className={styles.grade}>
      <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true" focusable="false">
        <rect width="9" height="9" opacity={1 - 0.82 * share} />
        <rect x="0.5" y="0.5" width="8" height="8" className={styles.edge} />
      </svg>
      {label}
    </span>
  );
}
