import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../../catalog/catalog';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import type { OrganisationDataset } from '../../../queries/archive/organisation';
import type { Period } from '../../../queries/period';
import { formatMonth, formatPeriod } from '../../../util/format-date';
import { textIn } from '../../../util/language';
import { monthsBetween } from '../../../util/month';
import { TimelineLane } from '../timeline-lane';
import styles from '../timeline-panel.module.css';

interface LanesPanelProps {
  readonly code: string;
  readonly datasets: readonly OrganisationDataset[];
  readonly months: Period;
}

/** The records of an organisation by month, a lane a kind; the table of its records is the twin. */
export function LanesPanel({ code, datasets, months: { from, to } }: LanesPanelProps) {
  const { t } = useTranslation('archive');
  const language = useLanguage();
  const months = monthsBetween(from, to);
  return (
    <Panel
      title={t('organisation.timeline')}
      subtitle={t('timeline.subtitle', { period: formatPeriod(from, to, language) })}
    >
      <div className={styles.lanes}>
        {datasets.map(({ dataset, rows, months: counts }) => (
          <TimelineLane
            key={dataset}
            dataset={dataset}
            title={textIn(language, datasetByName(dataset).title)}
            months={months}
            values={months.map((month) => counts.get(month) ?? 0)}
            total={rows}
            restriction={{ search: code }}
          />
        ))}
      </div>
      <p className={styles.ends} aria-hidden="true">
        <span>{formatMonth(from, language)}</span>
        <span>{formatMonth(to, language)}</span>
      </p>
    </Panel>
  );
}
