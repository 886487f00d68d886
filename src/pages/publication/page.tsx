import { useTranslation } from 'react-i18next';
import { editionOn } from '../../catalog/publication-periods';
import { EmptyState } from '../../components/layout/empty-state';
import { PageHeading } from '../../components/layout/page-heading';
import { PanelState } from '../../components/layout/panel-state';
import { Skeleton } from '../../components/layout/skeleton';
import { useLanguage } from '../../components/use-language';
import {
  publicationEnds,
  publicationStates,
} from '../../evaluation/publication/compile-publication';
import { usePublicationCounts } from '../../queries/publication/use-publication-counts';
import { useFilter } from '../../queries/use-filter';
import { usePageParameter } from '../../queries/use-page-parameter';
import { useWorkspace } from '../../queries/use-workspace';
import { formatDate } from '../../util/format-date';
import { textIn } from '../../util/language';
import { EditionsPanel } from './editions-panel';
import { ItemsPanel } from './items-panel';
import { MatrixPanel } from './matrix-panel';
import styles from './page.module.css';

/** For how long records may be shown: what must be withdrawn, what ends soon, and by which measures. */
export function Page() {
  const { t } = useTranslation('periods');
  const language = useLanguage();
  const { asOf } = useWorkspace();
  const { filter } = useFilter();
  const { data, error, refetch } = usePublicationCounts(filter);
  const [kind] = usePageParameter('kind');
  const [dataset] = usePageParameter('dataset');
  const [reason] = usePageParameter('where');
  const edition = editionOn(asOf);
  const date = formatDate(asOf, language);
  const subtitle = edition
    ? t('subtitle', {
        edition: textIn(language, edition.title),
        number: edition.number,
        from: formatDate(edition.from, language),
        date,
      })
    : t('subtitleNone', { date });
  if (error || !data) {
    return (
      <>
        <PageHeading title={t('title')} subtitle={subtitle} />
        <PanelState
          status={
            error
              ? { kind: 'error', message: error.message, onRetry: () => void refetch() }
              : { kind: 'loading' }
          }
          skeleton={<Skeleton lines={12} />}
        />
      </>
    );
  }
  const { lines, all } = data;
  const { overdue } = all.states;
  const isEmpty = publicationStates.every((state) => all.states[state] === 0);
  const choice = {
    state: publicationStates.find((each) => each === kind) ?? 'overdue',
    dataset: lines.some((line) => line.dataset === dataset) ? dataset : null,
    reason: publicationEnds.find((each) => each === reason) ?? null,
  };
  return (
    <>
      <PageHeading
        title={overdue > 0 ? t('finding', { count: overdue }) : t('findingNone')}
        subtitle={subtitle}
      />
      {isEmpty ? (
        <EmptyState title={t('none')} hint={t('noneHint')} />
      ) : (
        <div className={styles.panels}>
          <MatrixPanel lines={lines} all={all} choice={choice} />
          <ItemsPanel filter={filter} lines={lines} all={all} choice={choice} />
        </div>
      )}
      <EditionsPanel />
    </>
  );
}
