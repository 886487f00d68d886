import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/layout/empty-state';
import { PageHeading } from '../../components/layout/page-heading';
import { PanelState } from '../../components/layout/panel-state';
import { Skeleton } from '../../components/layout/skeleton';
import { useLanguage } from '../../components/use-language';
import { useTargets } from '../../queries/targets/use-targets';
import { useWorkspace } from '../../queries/use-workspace';
import { formatDate } from '../../util/format-date';
import styles from './page.module.css';
import { TargetPanel } from './target-panel';

/** Targets and quotas of the documents: what is asked for, what is there, how the year will end. */
export function Page() {
  const { t } = useTranslation('targets');
  const language = useLanguage();
  const { asOf } = useWorkspace();
  const { data, error, refetch } = useTargets();
  const known = data?.filter(({ lines }) => lines.length > 0) ?? [];
  const behind = known.filter(({ lines }) =>
    lines.some(({ state }) => state === 'behind' || state === 'missed'),
  ).length;
  return (
    <>
      <PageHeading
        title={data ? t('finding', { count: known.length, behind }) : t('title')}
        subtitle={t('subtitle', { date: formatDate(asOf, language) })}
      />
      {error || !data ? (
        <PanelState
          status={
            error
              ? { kind: 'error', message: error.message, onRetry: () => void refetch() }
              : { kind: 'loading' }
          }
          skeleton={<Skeleton lines={16} />}
        />
      ) : known.length === 0 ? (
        <EmptyState title={t('none')} hint={t('noneHint')} />
      ) : (
        <div className={styles.targets}>
          {known.map((each) => (
            <TargetPanel key={each.target.name} reached={each} />
          ))}
        </div>
      )}
      <p className={styles.note}>{t('note')}</p>
    </>
  );
}
