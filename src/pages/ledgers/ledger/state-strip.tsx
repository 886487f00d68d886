import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../../catalog/dataset-schema';
import { useLanguage } from '../../../components/use-language';
import { dutyStates } from '../../../evaluation/ledgers/duty-state-sql';
import { keepFilter } from '../../../queries/console-search';
import type { RegisterLine } from '../../../queries/ledgers/register-table';
import { formatNumber } from '../../../util/format-number';
import styles from './state-strip.module.css';

interface StateStripProps {
  readonly dataset: Dataset;
  readonly line: RegisterLine;
}

/** How many records are in each state, as a bar and as links to just these. */
export function StateStrip({ dataset, line }: StateStripProps) {
  const { t } = useTranslation('ledgers');
  const language = useLanguage();
  const shown = dutyStates.filter((kind) => line.states[kind] > 0);
  let start = 0;
  return (
    <div className={styles.strip}>
      <svg
        className={styles.bar}
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {shown.map((kind) => {
          const width = (100 * line.states[kind]) / line.rows;
          const x = start;
          start += width;
          return <rect key={kind} data-state={kind} x={x} width={width} height="1" />;
        })}
      </svg>
      <ul className={styles.states} aria-label={t('state.label')}>
        {shown.map((kind) => (
          <li key={kind}>
            <Link
              to="/ledgers/$dataset"
              params={{ dataset: dataset.name }}
              search={(previous) => ({ ...keepFilter(previous), where: kind })}
            >
              <i data-state={kind} aria-hidden="true" />
              {t(`state.${kind}`)} <b>{formatNumber(line.states[kind], language)}</b>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
