import { useTranslation } from 'react-i18next';
import type { AssessedFile } from '../../../queries/quality/use-file-quality';
import { useRuleWords } from '../import/use-rule-words';
import styles from './quality-table.module.css';

const shownRows = 10;

interface RejectedOfFieldProps {
  readonly dataset: string;
  /** Null: for the row as a whole. */
  readonly field: string | null;
  /** Files of one dataset. */
  readonly files: readonly AssessedFile[];
}

/** The first rows that were rejected for a field: file, line, what stood there, why. */
export function RejectedOfField({ dataset, field, files }: RejectedOfFieldProps) {
  const { t } = useTranslation(['quality', 'intake']);
  const words = useRuleWords(dataset);
  const rows = files.flatMap(({ id, name, report }) =>
    report.rejectedRows.flatMap(({ line, faults }) =>
      faults.filter((fault) => fault.field === field).map((fault) => ({ id, name, line, fault })),
    ),
  );
  if (rows.length === 0) return null;
  const count = files
    .flatMap(({ report }) => report.faults)
    .filter((fault) => fault.field === field)
    .reduce((sum, fault) => sum + fault.count, 0);
  return (
    <div>
      <p className={styles.caption}>{t('quality:fields.rejected', { count })}</p>
      <ul className={styles.rules}>
        {rows.slice(0, shownRows).map(({ id, name, line, fault }) => (
          <li key={`${id} ${line} ${fault.rule}`}>
            {t('quality:fields.rejectedOf', { name, line })}{' '}
            <q className={styles.original}>{fault.original || t('intake:rejected.nothing')}</q>
            <span className={styles.note}>{words.rule(fault.rule)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
