import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import type { Relations } from '../../../queries/relations/assemble-relations';
import type { CommunitySummary } from '../../../queries/relations/community-summaries';
import { modularity } from '../../../stats/graph/modularity';
import { formatNumber } from '../../../util/format-number';
import { TwinPanel } from '../areas/twin-panel';
import styles from './link-button.module.css';

interface CommunitiesPanelProps {
  readonly relations: Relations;
  readonly summaries: readonly CommunitySummary[];
  readonly onChoose: (hub: string) => void;
}

const shownCommunities = 20;

/** Groups with more links inside than chance would give; a name shows the group. */
export function CommunitiesPanel({ relations, summaries, onChoose }: CommunitiesPanelProps) {
  const { t } = useTranslation('relations');
  const language = useLanguage();
  const columns = ['units', 'organisations', 'links', 'ties', 'repeated'] as const;
  return (
    <TwinPanel
      title={t('communities.title', { count: summaries.length })}
      subtitle={t('communities.subtitle', {
        value: formatNumber(modularity(relations.graph, relations.communityOf), language, 3),
      })}
      file={t('communities.file')}
      status={summaries.length > 0 ? undefined : { kind: 'empty' }}
      className={styles.panel}
      columns={[
        { key: 'hub', title: t('communities.hub') },
        ...columns.map((key) => ({ key, title: t(`communities.${key}`), numeric: true })),
      ]}
      rows={summaries.map((summary) => {
        const hub = relations.nodes[summary.hub];
        return {
          key: String(summary.community),
          cells: [
            <button
              key="hub"
              type="button"
              className={styles.link}
              onClick={() => onChoose(hub?.key ?? '')}
            >
              {hub?.name}
            </button>,
            ...columns.map((key) => formatNumber(summary[key], language)),
          ],
          values: [hub?.name ?? null, ...columns.map((key) => summary[key])],
        };
      })}
      shown={shownCommunities}
    />
  );
}
