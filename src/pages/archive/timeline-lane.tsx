import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../components/use-language';
import type { ConsoleSearch } from '../../queries/console-search';
import { formatMonth } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import styles from './timeline-lane.module.css';

interface TimelineLaneProps {
  readonly dataset: string;
  readonly title: string;
  readonly months: readonly string[];
  readonly values: readonly number[];
  readonly total: number;
  /** What else restricts the records that its name leads to. */
  readonly restriction: Pick<ConsoleSearch, 'region' | 'department' | 'search'>;
}

/** One kind of record over the months; its name leads to the records. */
export function TimelineLane(props: TimelineLaneProps) {
  const { dataset, title, months, values, total, restriction } = props;
  const language = useLanguage();
  const most = Math.max(...values);
  return (
    <div className={styles.lane}>
      <Link
        to="/ledgers/$dataset"
        params={{ dataset }}
        search={({ snapshot }) => ({
          snapshot,
          from: months[0],
          to: months.at(-1),
          ...restriction,
        })}
        className={styles.title}
      >
        {title}
      </Link>
      <svg
        className={styles.cells}
        viewBox={`0 0 ${months.length * 10} 10`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {values.map((value, place) => (
          <rect
            key={months[place]}
            x={place * 10}
            width="9"
            height="10"
            data-empty={value === 0 || undefined}
            opacity={value === 0 ? 1 : 0.25 + (0.75 * value) / most}
          >
            <title>{`${formatMonth(months[place] ?? '', language)}: ${formatNumber(value, language)}`}</title>
          </rect>
        ))}
      </svg>
      <span className={styles.total}>{formatNumber(total, language)}</span>
    </div>
  );
}
