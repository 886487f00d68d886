import { useTranslation } from 'react-i18next';
import type { ImportedFile } from '../../../queries/intake/import-stage';
import { useImports } from '../../../queries/intake/import-store';
import styles from './choices.module.css';

/** Of which file the rows are corrections; nothing for a file of its own. */
export function CorrectionNote({ imported }: { readonly imported: ImportedFile }) {
  const { t } = useTranslation('quality');
  const name = useImports(
    ({ imports }) => imports.find(({ id }) => id === imported.corrects)?.file.name,
  );
  if (name === undefined) return null;
  return (
    <p className={styles.note} role="status">
      {t('correction.of', { name })}
    </p>
  );
}
