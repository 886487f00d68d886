import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chart, type ChartProps } from '../../../components/charts/chart';
import type { ChartTheme } from '../../../components/charts/chart-theme';
import { registerGraph } from '../../../components/charts/graph-chart';
import { graphOption } from '../../../components/charts/graph-option';
import { useLatest } from '../../../components/use-latest';
import type { Relations } from '../../../queries/relations/assemble-relations';
import { type DrawnNode, drawnGraph } from '../../../queries/relations/drawn-graph';
import {
  alongPath,
  communityMembers,
  neighbourhood,
} from '../../../queries/relations/neighbourhood';
import type { UnitRecords } from '../../../queries/relations/use-relations';
import { useNames } from '../../../queries/use-names';
import { shortestPath } from '../../../stats/graph/shortest-path';
import { formatYuan } from '../../../util/format-amount';
import { formatDate } from '../../../util/format-date';
import { formatNumber, noValue } from '../../../util/format-number';
import { TwinPanel } from '../areas/twin-panel';
import { chartInput } from './chart-input';
import { GraphLegend } from './graph-legend';
import styles from './graph-panel.module.css';
import { useLinkWords } from './use-link-words';
import type { RelationView } from './use-relation-view';

registerGraph();

interface GraphPanelProps {
  readonly relations: Relations;
  readonly recordsOf: ReadonlyMap<string, UnitRecords>;
  /** Place of the node where it begins. */
  readonly start: number;
  readonly view: RelationView;
  readonly themeKey: string;
}

/** The graph around a unit, along a path or of a community, and its links as a table. */
export function GraphPanel({ relations, recordsOf, start, view, themeKey }: GraphPanelProps) {
  const { t } = useTranslation('relations');
  const { language } = useNames();
  const wordOf = useLinkWords();
  const isNarrow = useMediaQuery('(max-width: 719px)');
  const end = view.end === null ? undefined : relations.placeOf.get(view.end);
  const path = useMemo(
    () => (end === undefined ? null : shortestPath(relations.graph, start, end)),
    [relations, start, end],
  );
  const shown = useMemo(() => {
    const places = view.opened.flatMap((key) => relations.placeOf.get(key) ?? []);
    const opened = new Set([start, ...places, ...(end === undefined ? [] : [end])]);
    const part =
      path && places.length === 0
        ? alongPath(relations, path)
        : view.isCommunity && places.length === 0
          ? communityMembers(relations, relations.communityOf[start] as number)
          : neighbourhood(relations, [...opened, ...(path ?? [])]);
    const { withProjects } = view;
    return { part, drawn: drawnGraph(relations, part, { opened, recordsOf, withProjects }) };
  }, [relations, recordsOf, start, end, path, view]);
  const { part, drawn } = shown;

  const nameOf = useCallback(
    ({ kind, name, count }: DrawnNode) =>
      kind === 'officials' || kind === 'records' ? t(`node.${kind}Count`, { count }) : name,
    [t],
  );
  const option = useMemo(() => {
    const { nodes, edges } = chartInput(drawn, {
      selected: view.selected ?? relations.nodes[start]?.key ?? '',
      nameOf,
      wordOf,
      language,
      word: (key) => t(key),
      aspect: isNarrow ? 0.6 : 1.4,
    });
    return (theme: ChartTheme) => graphOption(nodes, edges, theme);
  }, [isNarrow, drawn, view.selected, relations, start, nameOf, wordOf, language, t]);

  const press = useLatest((id: string) => {
    const node = drawn.nodes.find(({ key }) => key === id);
    if (node && node.place !== null) view.press(id, node.isOpen && node.place !== start);
  });
  const onReady = useCallback<NonNullable<ChartProps['onReady']>>(
    (chart) => {
      const click = (event: { dataType?: string; data?: unknown }) => {
        const { id } = (event.data ?? {}) as { id?: string };
        if (event.dataType === 'node' && id) press.current(id);
      };
      chart.on('click', click);
      return () => chart.off('click', click);
    },
    [press],
  );

  const name = relations.nodes[start]?.name ?? '';
  const endName = end === undefined ? '' : (relations.nodes[end]?.name ?? '');
  const title =
    end === undefined
      ? view.isCommunity
        ? t('graph.community', { name })
        : t('graph.around', { name })
      : path
        ? t('graph.path', { name, end: endName, count: path.length - 1 })
        : t('graph.noPath', { name, end: endName });
  const hidden = part.hidden > 0 ? t('graph.hidden', { count: part.hidden }) : '';
  const hiddenProjects =
    drawn.hiddenProjects > 0 ? t('graph.hiddenProjects', { count: drawn.hiddenProjects }) : '';
  return (
    <TwinPanel
      title={title}
      subtitle={[
        t('graph.subtitle', { nodes: drawn.nodes.length, links: drawn.edges.length }),
        hidden,
        hiddenProjects,
      ]
        .filter(Boolean)
        .join(' ')}
      file={t('graph.file')}
      menu={
        <>
          {view.end !== null && (
            <button type="button" className={styles.toggle} onClick={() => view.leadTo(null)}>
              {t('graph.endPath')}
            </button>
          )}
          <button
            type="button"
            className={styles.toggle}
            aria-pressed={view.withProjects}
            onClick={() => view.setProjects(!view.withProjects)}
          >
            {t('graph.projects')}
          </button>
        </>
      }
      columns={[
        { key: 'from', title: t('table.from') },
        { key: 'kind', title: t('table.kind') },
        { key: 'to', title: t('table.to') },
        { key: 'count', title: t('table.count'), numeric: true },
        { key: 'amount', title: t('table.amount'), numeric: true },
        { key: 'last', title: t('table.last') },
      ]}
      rows={part.edges.map((index) => {
        const edge = relations.edges[index] as Relations['edges'][number];
        const [from, to] = [relations.nodes[edge.from]?.name, relations.nodes[edge.to]?.name];
        return {
          key: String(index),
          cells: [
            from,
            wordOf(edge.kind),
            to,
            formatNumber(edge.count, language),
            edge.amount > 0 ? formatYuan(edge.amount, language) : noValue,
            formatDate(edge.last, language),
          ],
          values: [from ?? null, wordOf(edge.kind), to ?? null, edge.count, edge.amount, edge.last],
        };
      })}
      note={<p className={styles.note}>{t('graph.note')}</p>}
    >
      <div className={styles.chart}>
        <Chart
          label={t('graph.chart', { title, nodes: drawn.nodes.length })}
          themeKey={themeKey}
          option={option}
          onReady={onReady}
        />
      </div>
      <GraphLegend drawn={drawn} />
    </TwinPanel>
  );
}
