import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import type { DatasetDifference } from '../../../queries/comparison/comparison';
import { isDifferent, rankDatasets } from '../../../queries/comparison/rank-datasets';
import { schemaChangeCount } from '../../../queries/comparison/schema-changes';
import { formatNumber, formatPercent } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import styles from './datasets-table.module.css';
import { differingShare, ShareBar } from './share-bar';
import { totalCounts } from './total-counts';

interface DatasetsTableProps {
  readonly datasets: readonly DatasetDifference[];
  readonly isDone: boolean;
}

const kinds = ['withdrawn', 'changed', 'late', 'added'] as const;

/** The datasets, what matters first once all are compared; each leads to its rows. */
export function DatasetsTable({ datasets, isDone }: DatasetsTableProps) {
  const { t } = useTranslation('comparison');
  const language = useLanguage();
  const listed = isDone ? rankDatasets(datasets) : datasets;
  const scale = Math.max(0.01, ...datasets.map(({ counts }) => differingShare(counts)));
  const totals = totalCounts(datasets);
  const number = (value: number) => formatNumber(value, language);
  return (
    <Panel title={t('datasets.title')} subtitle={t('datasets.subtitle')}>
      <ul className={styles.legend}>
        {kinds.map((kind) => (
          <li key={kind} data-kind={kind} title={t(`kindHint.${kind}`)}>
            {t(`kind.${kind}`)}
          </li>
        ))}
      </ul>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('datasets.subtitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('datasets.dataset')}</th>
            <th scope="col" className={styles.wide} data-numeric>
              {t('datasets.rows')}
            </th>
            <th scope="col" className={styles.bar}>
              {t('datasets.shares')}
              <span className={styles.scale}>{formatPercent(scale, language)}</span>
            </th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" data-numeric title={t(`kindHint.${kind}`)}>
                {t(`kind.${kind}`)}
              </th>
            ))}
            <th scope="col" className={styles.wide}>
              {t('datasets.schema')}
            </th>
          </tr>
        </thead>
        <tbody>
          {listed.map((difference) => (
            <DatasetLine
              key={difference.dataset.name}
              difference={difference}
              scale={scale}
              isOpen={isDone}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('datasets.total')}</th>
            <td className={styles.wide} data-numeric>
              {t('datasets.rowsChange', {
                older: number(totals.older),
                newer: number(totals.newer),
              })}
            </td>
            <td className={styles.bar} />
            {kinds.map((kind) => (
              <td key={kind} data-numeric>
                {number(totals[kind])}
              </td>
            ))}
            <td className={styles.wide} />
          </tr>
        </tfoot>
      </table>
    </Panel>
  );
}

interface DatasetLineProps {
  readonly difference: DatasetDifference;
  readonly scale: number;
  /** Whether its rows can be looked at. */
  readonly isOpen: boolean;
}

function DatasetLine({ difference, scale, isOpen }: DatasetLineProps) {
  const { t } = useTranslation('comparison');
  const language = useLanguage();
  const { dataset, counts } = difference;
  const title = textIn(language, dataset.title);
  const number = (value: number) => formatNumber(value, language);
  return (
    <tr data-same={!isDifferent(difference) || undefined}>
      <th scope="row" className={styles.name}>
        {isOpen ? (
          <Link
            to="/data/compare"
            search={(previous) => ({ ...previous, dataset: dataset.name })}
            className={styles.link}
          >
            {title}
          </Link>
        ) : (
          title
        )}
      </th>
      <td className={styles.wide} data-numeric>
        {t('datasets.rowsChange', { older: number(counts.older), newer: number(counts.newer) })}
      </td>
      {dataset.presence === 'both' && dataset.table !== null ? (
        <>
          <td className={styles.bar}>
            <ShareBar title={title} counts={counts} scale={scale} />
          </td>
          {kinds.map((kind) => (
            <td key={kind} data-numeric data-none={counts[kind] === 0 || undefined}>
              {number(counts[kind])}
            </td>
          ))}
        </>
      ) : (
        <td colSpan={5} className={styles.only}>
          {t(
            dataset.presence === 'added'
              ? 'datasets.onlyNewer'
              : dataset.presence === 'removed'
                ? 'datasets.onlyOlder'
                : 'datasets.noCommonFields',
          )}
        </td>
      )}
      <td className={styles.wide}>
        <SchemaCell difference={difference} />
      </td>
    </tr>
  );
}

function SchemaCell({ difference }: { readonly difference: DatasetDifference }) {
  const { t } = useTranslation('comparison');
  const { dataset } = difference;
  const count = schemaChangeCount(dataset.schema);
  if (dataset.presence !== 'both') return null;
  if (count === 0) return <span className={styles.none}>{t('datasets.schemaSame')}</span>;
  return t('datasets.schemaChanged', { count });
}
