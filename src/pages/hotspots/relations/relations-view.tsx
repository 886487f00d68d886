import { useComputedColorScheme } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../../../components/layout/page-heading';
import { PanelState } from '../../../components/layout/panel-state';
import { Skeleton } from '../../../components/layout/skeleton';
import { communitySummaries } from '../../../queries/relations/community-summaries';
import { repeatedPairs } from '../../../queries/relations/repeated-pairs';
import { useRelations } from '../../../queries/relations/use-relations';
import { useFilter } from '../../../queries/use-filter';
import { useNames } from '../../../queries/use-names';
import { formatPeriod } from '../../../util/format-date';
import { formatNumber } from '../../../util/format-number';
import { CommunitiesPanel } from './communities-panel';
import { GraphPanel } from './graph-panel';
import { NodePanel } from './node-panel';
import { PairsPanel } from './pairs-panel';
import styles from './relations-view.module.css';
import { UnitSearch } from './unit-search';
import { useRelationView } from './use-relation-view';

/** Who is linked with whom: the graph, what stands out in it, and the way to the records. */
export function RelationsView({ views }: { readonly views: ReactNode }) {
  const { t } = useTranslation('relations');
  const names = useNames();
  const { filter, period } = useFilter();
  const { data, error, refetch } = useRelations(filter);
  const view = useRelationView();
  const themeKey = useComputedColorScheme('light');
  const pairs = useMemo(() => (data ? repeatedPairs(data.relations) : []), [data]);
  const summaries = useMemo(() => (data ? communitySummaries(data.relations) : []), [data]);
  const isEmpty = data?.relations.nodes.length === 0;
  if (error || !data || isEmpty) {
    return (
      <>
        <PageHeading title={t('title')} />
        {views}
        <PanelState
          status={
            error
              ? { kind: 'error', message: error.message, onRetry: () => void refetch() }
              : isEmpty
                ? { kind: 'empty', title: t('empty'), hint: t('emptyHint') }
                : { kind: 'loading' }
          }
          skeleton={<Skeleton lines={16} />}
        />
      </>
    );
  }
  const { relations, links, isCut, recordsOf } = data;
  const { language } = names;
  const asked = view.start === null ? undefined : relations.placeOf.get(view.start);
  const start = asked ?? pairs[0]?.edge.from ?? summaries[0]?.hub ?? 0;
  const title = pairs.length > 0 ? t('finding', { count: pairs.length }) : t('findingNone');
  return (
    <>
      <PageHeading
        title={title}
        subtitle={t('subtitle', {
          period: period ? formatPeriod(period.from, period.to, language) : '',
          nodes: formatNumber(relations.nodes.length, language),
          links: formatNumber(links, language),
        })}
      >
        <UnitSearch relations={relations} label={t('search.label')} onChoose={view.begin} />
      </PageHeading>
      {views}
      {view.start !== null && asked === undefined && (
        <p className={styles.notice} role="status">
          {t('unknown', { key: view.start })}
        </p>
      )}
      {(isCut || relations.leftOut > 0) && (
        <p className={styles.notice}>
          {isCut && t('cut', { count: links })}{' '}
          {relations.leftOut > 0 && t('leftOut', { count: relations.leftOut })}
        </p>
      )}
      <div className={styles.grid}>
        <div className={styles.graph}>
          <GraphPanel
            relations={relations}
            recordsOf={recordsOf}
            start={start}
            view={view}
            themeKey={themeKey}
          />
        </div>
        <div className={styles.node}>
          <NodePanel relations={relations} start={start} view={view} />
        </div>
        <PairsPanel relations={relations} pairs={pairs} onChoose={view.begin} />
        <CommunitiesPanel
          relations={relations}
          summaries={summaries}
          onChoose={view.showCommunity}
        />
      </div>
    </>
  );
}
