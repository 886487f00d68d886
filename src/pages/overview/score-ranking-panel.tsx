import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/layout/panel';
import { PanelState } from '../../components/layout/panel-state';
import { useLanguage } from '../../components/use-language';
import type { UnitScore } from '../../evaluation/model/unit-score';
import { keepFilter } from '../../queries/console-search';
import { useChosenModel } from '../../queries/evaluation/use-chosen-model';
import { useEvaluationMonth } from '../../queries/evaluation/use-evaluation-month';
import { useScoredModel } from '../../queries/evaluation/use-scored-model';
import { extremes } from '../../queries/overview/extremes';
import { formatMonth } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import styles from './ranking-panel.module.css';
import { RankingTable } from './ranking-table';

interface ScoreRankingPanelProps {
  /** Chooses who is ranked. */
  readonly kinds: ReactNode;
  readonly selected: ReadonlySet<string>;
  /** Regions that are compared; null for all. */
  readonly counties: ReadonlySet<string> | null;
  readonly nameOf: (code: string) => string;
  readonly noteOf: (code: string) => string;
  readonly onRegion: (code: string, additive: boolean) => void;
}

type Scored = UnitScore & { readonly score: number };

/** The highest and lowest ten scores of the evaluation of governments. */
export function ScoreRankingPanel(props: ScoreRankingPanelProps) {
  const { kinds, selected, counties, nameOf, noteOf, onRegion } = props;
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const { models } = useChosenModel();
  const model = models.find(({ unitLevel }) => unitLevel === 'county') ?? models[0];
  if (!model) throw new Error('There is no model document in data/models.');
  const { data: scored, error, refetch } = useScoredModel(model);
  const month = useEvaluationMonth(scored);
  const units = (scored && month ? scored.scoresAt(month) : [])
    .filter((unit): unit is Scored => unit.score !== null)
    .filter(({ unit }) => counties === null || counties.has(unit))
    .toSorted((a, b) => b.score - a.score);
  const { best, worst } = extremes(units, 10);
  const [low, high] = [units.at(-1)?.score ?? 0, units[0]?.score ?? 0];
  const view = (unit: Scored) => ({
    id: unit.unit,
    rank: units.indexOf(unit) + 1,
    name: nameOf(unit.unit),
    note: counties ? '' : noteOf(unit.unit),
    value: formatNumber(unit.score, language, model.scale === 1000 ? 0 : 1),
    share: high === low ? 0.5 : (unit.score - low) / (high - low),
    selected: selected.has(unit.unit),
  });
  const columns = { rank: t('ranking.rank'), name: t('ranking.name'), value: t('ranking.value') };
  const [first, last] = [units[0], units.at(-1)];
  return (
    <Panel
      title={
        first && last && first !== last
          ? t('ranking.title', { best: nameOf(first.unit), worst: nameOf(last.unit) })
          : t('ranking.titleNone')
      }
      subtitle={t('ranking.scoreSubtitle', {
        model: textIn(language, model.title),
        month: formatMonth(month, language),
      })}
      menu={
        <Link to="/scoreboard" search={keepFilter} className={styles.more}>
          {t('ranking.openScoreboard')}
        </Link>
      }
    >
      {kinds}
      <PanelState
        status={
          error
            ? { kind: 'error', message: error.message, onRetry: refetch }
            : { kind: scored ? 'ready' : 'loading' }
        }
      >
        <div className={styles.tables} data-single={worst.length === 0 || undefined}>
          <RankingTable
            caption={
              worst.length === 0 ? t('ranking.all', { count: best.length }) : t('ranking.best')
            }
            columns={columns}
            rows={best.map(view)}
            tone="good"
            onSelect={onRegion}
          />
          {worst.length > 0 ? (
            <RankingTable
              caption={t('ranking.worst')}
              columns={columns}
              rows={[...worst].reverse().map(view)}
              tone="concern"
              onSelect={onRegion}
            />
          ) : null}
        </div>
      </PanelState>
    </Panel>
  );
}
