import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Progress } from '../../../components/layout/progress';
import type { ImportedFile } from '../../../queries/intake/import-stage';
import { useImports } from '../../../queries/intake/import-store';
import styles from './choices.module.css';
import { usePaceWords } from './use-pace-words';

/** How far the reading of a file is; it can be stopped at any moment. */
export function ImportProgress({ imported }: { readonly imported: ImportedFile }) {
  const { t } = useTranslation('intake');
  const remove = useImports((state) => state.remove);
  const paceWords = usePaceWords();
  const { id, file, stage } = imported;
  if (stage.kind === 'inspecting') return <Progress done={0} text={t('stage.inspecting')} />;
  if (stage.kind !== 'reading') return null;
  const progress = { done: stage.bytes, total: file.size };
  const words = [
    t('stage.reading', { rows: stage.rows }),
    ...paceWords(progress, stage.rows, stage.startedAt),
  ];
  return (
    <div className={styles.choices}>
      <Progress {...progress} text={words.join(' · ')} />
      <Button onClick={() => remove(id)}>{t('stage.cancel')}</Button>
    </div>
  );
}
