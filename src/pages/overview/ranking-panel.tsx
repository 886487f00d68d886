import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/layout/panel';
import type { Indicator } from '../../evaluation/indicator-schema';
import type { Overview, UnitFigure } from '../../queries/overview/assemble-overview';
import { extremes, rankedUnits } from '../../queries/overview/extremes';
import { FigureMenu } from './figure-menu';
import { type RankingKind, RankingKinds } from './ranking-kinds';
import styles from './ranking-panel.module.css';
import { type RankedView, RankingTable } from './ranking-table';
import { useFigureFormat } from './use-figure-format';

const ScoreRankingPanel = lazy(() =>
  import('./score-ranking-panel').then((module) => ({ default: module.ScoreRankingPanel })),
);

interface RankingPanelProps {
  readonly overview: Overview;
  readonly measure: Indicator;
  readonly period: string;
  readonly selected: {
    readonly regions: ReadonlySet<string>;
    readonly departments: ReadonlySet<string>;
  };
  /** Regions that are compared: those of the city zoomed to, or all. */
  readonly counties: ReadonlySet<string> | null;
  readonly nameOf: (kind: 'region' | 'department', code: string) => string;
  readonly noteOf: (code: string) => string;
  readonly onRegion: (code: string, additive: boolean) => void;
  readonly onDepartment: (code: string, additive: boolean) => void;
}

/** The best and worst ten counties, cities or departments by the measure. */
export function RankingPanel(props: RankingPanelProps) {
  const { overview, measure, period, selected, counties, nameOf, noteOf } = props;
  const [kind, setKind] = useState<RankingKind>('counties');
  const { t } = useTranslation('overview');
  const format = useFigureFormat();
  if (kind === 'scores') {
    return (
      <Suspense fallback={<Panel title={t('ranking.scores')} status={{ kind: 'loading' }} />}>
        <ScoreRankingPanel
          kinds={<RankingKinds kind={kind} onKind={setKind} />}
          selected={selected.regions}
          counties={counties}
          nameOf={(code) => nameOf('region', code)}
          noteOf={noteOf}
          onRegion={props.onRegion}
        />
      </Suspense>
    );
  }
  const isDepartment = kind === 'departments';
  const compared =
    kind === 'counties' && counties
      ? overview.counties.filter(({ code }) => counties.has(code))
      : overview[kind];
  const units = rankedUnits(compared);
  const { best, worst } = extremes(units, 10);
  const name = (figure: UnitFigure) => nameOf(isDepartment ? 'department' : 'region', figure.code);
  const chosen = isDepartment ? selected.departments : selected.regions;
  const scale = scaleOf(units);
  const firstRank = units[0]?.rank ?? 1;

  const view = (figure: UnitFigure): RankedView => ({
    id: figure.code,
    rank: counties && kind === 'counties' ? units.indexOf(figure) + 1 : (figure.rank ?? firstRank),
    name: name(figure),
    note: kind === 'counties' && !counties ? noteOf(figure.code) : '',
    value: isDepartment ? format.value(measure, figure.value) : format.regionValue(measure, figure),
    share: scale(figure.value ?? 0),
    selected: chosen.has(figure.code),
  });
  const columns = { rank: t('ranking.rank'), name: t('ranking.name'), value: t('ranking.value') };
  const onSelect = isDepartment ? props.onDepartment : props.onRegion;
  const first = units[0];
  const last = units.at(-1);

  return (
    <Panel
      title={
        first && last && first !== last
          ? t('ranking.title', { best: name(first), worst: name(last) })
          : t('ranking.titleNone')
      }
      subtitle={t('ranking.subtitle', {
        measure: format.title(measure),
        unit: isDepartment ? format.unit(measure) : format.regionUnit(measure),
        period,
      })}
      menu={<FigureMenu indicator={measure} />}
    >
      <RankingKinds kind={kind} onKind={setKind} />
      <div className={styles.tables} data-single={worst.length === 0 || undefined}>
        <RankingTable
          caption={
            worst.length === 0 ? t('ranking.all', { count: best.length }) : t('ranking.best')
          }
          columns={columns}
          rows={best.map(view)}
          tone="good"
          onSelect={onSelect}
        />
        {worst.length > 0 ? (
          <RankingTable
            caption={t('ranking.worst')}
            columns={columns}
            rows={[...worst].reverse().map(view)}
            tone="concern"
            onSelect={onSelect}
          />
        ) : null}
      </div>
    </Panel>
  );
}

function scaleOf(units: readonly UnitFigure[]): (value: number) => number {
  const values = units.map(({ value }) => value ?? 0);
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return (value) => (span === 0 ? 0.5 : (value - low) / span);
}
