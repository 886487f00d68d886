import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Progress } from '../../../components/layout/progress';
import type { ImportStage } from '../../../queries/intake/import-stage';
import styles from './choices.module.css';
import { usePaceWords } from './use-pace-words';

interface LoadProgressProps {
  readonly stage: Extract<ImportStage, { readonly kind: 'loading' }>;
  readonly onCancel: () => void;
}

/** How far the loading of a file is; it can be called off at any moment. */
export function LoadProgress({ stage, onCancel }: LoadProgressProps) {
  const { t } = useTranslation(['intake', 'quality']);
  const paceWords = usePaceWords();
  const { done, startedAt, result } = stage;
  const total = result.report.accepted;
  const isWriting = done >= total;
  const words = [
    t('intake:stage.loading', { done, total }),
    ...(isWriting ? [t('quality:progress.writing')] : paceWords({ done, total }, done, startedAt)),
  ];
  return (
    <div className={styles.choices}>
      <Progress
        done={done}
        total={isWriting ? undefined : total}
        text={words.join(' · ')}
        label={t('intake:load.title')}
      />
      <Button onClick={onCancel}>{t('intake:stage.cancel')}</Button>
    </div>
  );
}
