import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { subjectKindField } from '../../../catalog/mask-cell';
import { PlainTable } from '../../../components/tables/plain-table';
import { useLanguage } from '../../../components/use-language';
import type { ConsoleSearch } from '../../../queries/console-search';
import { matterField } from '../../../queries/evaluation/unit/costly-fields';
import { cellText } from '../../../queries/records/cell-text';
import { evidenceParameter } from '../../../queries/warnings/evidence-parameter';
import type { EvidenceRecords } from '../../../queries/warnings/load-evidence';
import { fieldOfRole } from '../../../sql/field-of-role';
import { formatDate } from '../../../util/format-date';
import { formatNumber, noValue } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import type { Signal } from '../../../warnings/signal';
import styles from './evidence-table.module.css';

interface EvidenceTableProps {
  readonly records: EvidenceRecords;
  readonly signal: Signal;
}

/** The latest records of one dataset behind a signal, personal values masked, and the way to all. */
export function EvidenceTable({ records, signal }: EvidenceTableProps) {
  const { t } = useTranslation(['warnings', 'records']);
  const language = useLanguage();
  const { dataset, count, first } = records;
  const matter = matterField(dataset);
  const date = fieldOfRole(dataset, 'event_date');
  const kind = subjectKindField(dataset)?.name;
  const [key = ''] = dataset.primaryKey;
  const number = formatNumber(count, language);
  const title = t('drawer.evidence', { dataset: textIn(language, dataset.title), number });
  const search = ({ snapshot }: ConsoleSearch): ConsoleSearch => ({
    snapshot,
    where: evidenceParameter(signal),
  });
  return (
    <div className={styles.evidence}>
      <h4 className={styles.title}>{title}</h4>
      <PlainTable
        caption={title}
        columns={[
          { key: 'key', title: t('drawer.key') },
          { key: 'date', title: t('drawer.date') },
          { key: 'matter', title: matter ? textIn(language, matter.title) : t('drawer.matter') },
        ]}
        rows={first.map((row) => {
          const id = String(row[key] ?? '');
          const day = date ? row[date.name] : null;
          return {
            key: dataset.primaryKey.map((field) => String(row[field] ?? '')).join(' '),
            cells: [
              dataset.primaryKey.length === 1 ? (
                <Link
                  key="key"
                  to="/ledgers/$dataset"
                  params={{ dataset: dataset.name }}
                  search={(previous) => ({ ...search(previous), record: id })}
                >
                  {id}
                </Link>
              ) : (
                id
              ),
              formatDate(
                day === null || day === undefined ? null : String(day).slice(0, 10),
                language,
              ),
              matter
                ? cellText(matter, row[matter.name] ?? null, {
                    language,
                    yes: t('records:yes'),
                    no: t('records:no'),
                    subjectKind: kind === undefined ? null : (row[kind] ?? null),
                  })
                : noValue,
            ],
          };
        })}
      />
      <p className={styles.all}>
        <Link to="/ledgers/$dataset" params={{ dataset: dataset.name }} search={search}>
          {t('drawer.evidenceAll', { number })}
        </Link>
      </p>
    </div>
  );
}
