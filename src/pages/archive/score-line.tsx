import styles from './score-line.module.css';

const width = 320;
const height = 64;

/** The scores of all months as a line in its own range; gaps where there was none. Decorative. */
export function ScoreLine({ values }: { readonly values: readonly (number | null)[] }) {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const low = Math.min(...known);
  const span = Math.max(...known) - low || 1;
  const step = (width - 8) / (values.length - 1);
  const at = (place: number, value: number) =>
    `${4 + place * step} ${height - 4 - ((value - low) / span) * (height - 8)}`;
  let isDrawing = false;
  const path = values
    .map((value, place) => {
      const command = value === null ? '' : `${isDrawing ? 'L' : 'M'}${at(place, value)}`;
      isDrawing = value !== null;
      return command;
    })
    .join('');
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}
