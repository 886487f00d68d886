import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Progress } from '../../../components/layout/progress';
import type { ImportedFile } from '../../../queries/intake/import-stage';
import { useImports } from '../../../queries/intake/import-store';
import styles from './choices.module.css';

/** How far the reading of a file is; it can be stopped at any moment. */
export function ImportProgress({ imported }: { readonly imported: ImportedFile }) {
  const { t } = useTranslation('intake');
  const remove = useImports((state) => state.remove);
  const { id, file, stage } = imported;
  if (stage.kind === 'inspecting') return <Progress done={0} text={t('stage.inspecting')} />;
  if (stage.kind !== 'reading') return null;
  const seconds = Math.max((performance.now() - stage.startedAt) / 1000, 0.001);
  const remaining = stage.bytes > 0 ? (seconds * (file.size - stage.bytes)) / stage.bytes : null;
  const words = [
    t('stage.reading', { rows: stage.rows, rate: Math.round(stage.rows / seconds) }),
    ...(remaining !== null && remaining > 2
      ? [t('stage.remaining', { seconds: Math.round(remaining) })]
      : []),
  ];
  return (
    <div className={styles.choices}>
      <Progress done={stage.bytes} total={file.size} text={words.join(' · ')} />
      <Button onClick={() => remove(id)}>{t('stage.cancel')}</Button>
    </div>
  );
}
