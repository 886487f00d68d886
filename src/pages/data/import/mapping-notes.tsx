import { useTranslation } from 'react-i18next';
import { datasetByName } from '../../../catalog/catalog';
import { useLanguage } from '../../../components/use-language';
import type { ImportedFile } from '../../../queries/intake/import-stage';
import { textIn } from '../../../util/language';
import styles from './choices.module.css';

/** What of a file does not mean what its headers say, or is not there, and what follows from it. */
export function MappingNotes({ imported }: { readonly imported: ImportedFile }) {
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const { plan, columns, inspection } = imported;
  if (!plan || !inspection) return null;
  const unfit = (columns?.unfit ?? []).filter((column) => plan.extraColumns?.includes(column));
  const date = datasetByName(plan.dataset).fields.find(({ role }) => role === 'event_date');
  const isUndated = date !== undefined && !plan.mapping.includes(date.name);
  return (
    <>
      {unfit.length > 0 && (
        <p className={styles.note} role="status">
          {t('mapping.unfit', {
            columns: unfit.map((column) => inspection.headers[column]).join('、'),
          })}
        </p>
      )}
      {isUndated && (
        <p className={styles.note} role="status">
          {t('mapping.undated', { field: textIn(language, date.title) })}
        </p>
      )}
    </>
  );
}
