import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/layout/empty-state';
import { Skeleton } from '../../../components/layout/skeleton';
import { useModels } from '../../../queries/models/use-models';
import { usePageParameter } from '../../../queries/use-page-parameter';
import { MethodContents } from '../method-contents';
import styles from '../page.module.css';
import { LoadModelButton } from './load-model-button';
import { ModelCard } from './model-card';
import { ModelEditor } from './model-editor';
import { OwnIndicator } from './own-indicator';

/** What a model says, how it holds together on the data, and a copy of it to edit. */
export function Page() {
  const { t } = useTranslation('model');
  const { model: name = '' } = useParams({ strict: false });
  const [view] = usePageParameter('view');
  const { find, own, isReady } = useModels();
  const model = find(name);
  const brought = model?.indicators?.find((each) => view === `indicator.${each.name}`);
  return (
    <div className={styles.page}>
      <MethodContents indicator={null} dataset={null} model={name} />
      <article className={styles.card}>
        {model && brought ? (
          <OwnIndicator key={brought.name} model={model} indicator={brought} />
        ) : model && view === 'edit' ? (
          <ModelEditor key={name} model={model} own={own} />
        ) : model ? (
          <ModelCard key={name} model={model} isOwn={own.has(name)} />
        ) : isReady ? (
          <>
            <h1 className="visually-hidden">{t('models')}</h1>
            <EmptyState
              title={t('unknown', { name })}
              hint={t('unknownHint')}
              actions={<LoadModelButton />}
            />
          </>
        ) : (
          <Skeleton lines={12} />
        )}
      </article>
    </div>
  );
}
