import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { subjectKindField } from '../../../catalog/mask-cell';
import { Button } from '../../../components/controls/button';
import { saveFile } from '../../../components/save-file';
import type { ScoredModel } from '../../../queries/evaluation/scored-model';
import { matterField } from '../../../queries/evaluation/unit/costly-fields';
import { modelIndicator } from '../../../queries/evaluation/unit/model-indicator';
import { unitFilter } from '../../../queries/evaluation/unit/unit-filter';
import { useCostlyExport } from '../../../queries/evaluation/unit/use-costly-export';
import type {
  CostlySource,
  CostsOfRecords,
} from '../../../queries/evaluation/unit/use-costly-records';
import { searchOfFilter } from '../../../queries/filter-search';
import { cellText } from '../../../queries/records/cell-text';
import { formatDate } from '../../../util/format-date';
import { formatNumber, noValue } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import type { Month } from '../../../util/month';
import styles from './costs-section.module.css';
import type { ModelWords } from './use-model-words';

interface CostsTableProps {
  readonly source: CostlySource;
  readonly costs: CostsOfRecords;
  readonly scored: ScoredModel;
  readonly month: Month;
  readonly unit: string;
  readonly name: string;
  readonly indicator: string;
  readonly words: ModelWords;
}

/** The records of one dataset that cost most, with the way to all of them. */
export function CostsTable(props: CostsTableProps) {
  const { source, costs, scored, month, unit, name, indicator, words } = props;
  const { t } = useTranslation(['unitScore', 'common', 'records']);
  const { language } = words;
  const { dataset, part, dateField } = source.source;
  const { isShared } = modelIndicator(scored.model, indicator);
  const matter = matterField(dataset);
  const kindField = subjectKindField(dataset)?.name;
  const [key = ''] = dataset.primaryKey;
  const save = useCallback(
    (file: Blob) =>
      saveFile(file, t('records.csvFile', { unit: name, indicator: words.indicator(indicator) })),
    [t, name, words, indicator],
  );
  const { state, start } = useCostlyExport(save);
  const title = textIn(language, dataset.title);
  const search = (previous: { readonly snapshot?: string }) => ({
    snapshot: previous.snapshot,
    ...searchOfFilter(unitFilter(scored.model, unit, month)),
    ...(isShared ? { measure: indicator, part } : {}),
  });

  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col">{t('records.date')}</th>
            <th scope="col">{matter ? textIn(language, matter.title) : t('records.what')}</th>
            <th scope="col">{t('records.points')}</th>
          </tr>
        </thead>
        <tbody>
          {source.first.map(({ row, points }) => {
            const id = String(row[key] ?? '');
            return (
              <tr key={id}>
                <td>
                  {dataset.primaryKey.length === 1 ? (
                    <Link
                      to="/ledgers/$dataset"
                      params={{ dataset: dataset.name }}
                      search={(previous) => ({ ...search(previous), record: id })}
                    >
                      {id}
                    </Link>
                  ) : (
                    id
                  )}
                </td>
                <td className={styles.date}>
                  {formatDate(dateText(row[dateField] ?? null), language)}
                </td>
                <td>
                  {matter
                    ? cellText(matter, row[matter.name] ?? null, {
                        language,
                        yes: t('records:yes'),
                        no: t('records:no'),
                        subjectKind: kindField === undefined ? null : (row[kindField] ?? null),
                      })
                    : noValue}
                </td>
                <td title={points === null ? t('records.lostScore') : undefined}>
                  {words.finePoints(points)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className={styles.actions}>
        <Link to="/ledgers/$dataset" params={{ dataset: dataset.name }} search={search}>
          {t('records.all', { number: formatNumber(source.count, language) })}
        </Link>
        <Button
          variant="plain"
          icon="download"
          disabled={state.kind === 'running'}
          onClick={() =>
            void start(source, costs.pointsOf, {
              language,
              points: t('records.csvPoints'),
              yes: t('records:yes'),
              no: t('records:no'),
            })
          }
        >
          {t('records.csv')}
        </Button>
        <span role="status">
          {state.kind === 'running' &&
            t('records.exporting', {
              done: formatNumber(state.done, language),
              total: formatNumber(state.total, language),
            })}
          {state.kind === 'failed' && state.message}
        </span>
      </div>
    </>
  );
}

function dateText(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value).slice(0, 10);
}
