import { lineDashes } from './line-dashes';
import styles from './line-sample.module.css';

/** A piece of the line that a unit has in the chart. Decorative: the unit's name stands beside it. */
export function LineSample({ place }: { readonly place: number }) {
  return (
    <svg
      className={styles.sample}
      data-line={place + 1}
      width="26"
      height="8"
      viewBox="0 0 26 8"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M0 4H26" strokeDasharray={lineDashes[place]?.join(' ')} />
      <circle cx="13" cy="4" r="2.5" />
    </svg>
  );
}
