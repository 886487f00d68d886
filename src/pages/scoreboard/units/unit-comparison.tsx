import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/layout/empty-state';
import { Panel } from '../../../components/layout/panel';
import { PanelMenu, PanelMenuItem } from '../../../components/layout/panel-menu';
import { saveFile } from '../../../components/save-file';
import { useLanguage } from '../../../components/use-language';
import type { UnitScore } from '../../../evaluation/model/unit-score';
import { modelParts } from '../../../queries/evaluation/model-parts';
import type { ScoredModel } from '../../../queries/evaluation/scored-model';
import { formatMonth } from '../../../util/format-date';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import type { Month } from '../../../util/month';
import { useUnitNames } from '../use-unit-names';
import { compareUnits } from './compare-units';
import { comparisonCsv } from './comparison-csv';
import { ComparisonTable } from './comparison-table';
import styles from './unit-comparison.module.css';
import { UnitTrends } from './unit-trends';

interface UnitComparisonProps {
  readonly scored: ScoredModel;
  readonly month: Month;
  /** Two to six codes; those that the model does not score are named and left out. */
  readonly units: readonly string[];
  readonly onRemove: (unit: string) => void;
}

/** Some units side by side: scores, every part of the model, and their months. */
export function UnitComparison({ scored, month, units, onRemove }: UnitComparisonProps) {
  const { t } = useTranslation(['unitComparison', 'method', 'common']);
  const language = useLanguage();
  const { model, months } = scored;
  const names = useUnitNames(model.unitLevel);
  const scores = scored.scoresAt(month);
  const parts = useMemo(() => modelParts(model), [model]);
  const chosen = useMemo(
    () => units.flatMap((unit) => scores.find((each) => each.unit === unit) ?? []),
    [units, scores],
  );
  const rows = useMemo(
    () => compareUnits(parts, chosen, model.scale),
    [parts, chosen, model.scale],
  );
  const lines = useMemo(() => {
    const places = new Map(scores.map(({ unit }, place) => [unit, place]));
    return chosen.map(({ unit }) => ({
      unit,
      name: names.name(unit),
      values: months.map((each) => scored.scoresAt(each)[places.get(unit) ?? -1]?.score ?? null),
    }));
  }, [scores, chosen, scored, months, names]);
  const decimals = model.scale === 1000 ? 0 : 1;
  const unknown = units.filter((unit) => !chosen.some((each) => each.unit === unit));

  if (chosen.length < 2) {
    return (
      <EmptyState
        title={t('unitComparison:few')}
        hint={
          unknown.length > 0
            ? t('unitComparison:unknown', {
                units: unknown.map(names.name).join(language === 'en' ? ', ' : '、'),
              })
            : t('unitComparison:fewHint')
        }
      />
    );
  }
  return (
    <Panel
      title={finding(chosen)}
      subtitle={t('unitComparison:subtitle', {
        month: formatMonth(month, language),
        model: textIn(language, model.title),
      })}
      menu={
        <PanelMenu of={t('unitComparison:menu')}>
          <PanelMenuItem
            icon="download"
            label={t('common:action.exportCsv')}
            onSelect={exportCsv}
          />
        </PanelMenu>
      }
    >
      {unknown.length > 0 && (
        <p className={styles.note}>
          {t('unitComparison:unknown', {
            units: unknown.map(names.name).join(language === 'en' ? ', ' : '、'),
          })}
        </p>
      )}
      {new Set(chosen.map(({ peers }) => peers)).size > 1 && (
        <p className={styles.note}>{t('unitComparison:peersDiffer')}</p>
      )}
      <div className={styles.parts}>
        <UnitTrends months={months} month={month} lines={lines} decimals={decimals} />
        <ComparisonTable
          label={t('unitComparison:menu')}
          units={chosen}
          rankedOf={(peers) =>
            scores.filter((each) => each.peers === peers && each.rank !== null).length
          }
          rows={rows}
          names={names}
          model={model}
          onRemove={onRemove}
        />
      </div>
    </Panel>
  );

  function finding(compared: readonly UnitScore[]): string {
    const known = compared
      .flatMap(({ unit, score }) => (score === null ? [] : [{ unit, score }]))
      .sort((a, b) => b.score - a.score);
    const [best, worst] = [known[0], known.at(-1)];
    if (!best || !worst || known.length < 2) return t('unitComparison:titleNone');
    const gap = best.score - worst.score;
    if (gap < 1e-9) return t('unitComparison:titleEqual');
    return t('unitComparison:title', {
      best: names.name(best.unit),
      worst: names.name(worst.unit),
      gap: formatNumber(gap, language, decimals),
    });
  }

  function exportCsv(): void {
    const file = comparisonCsv(chosen, rows, {
      part: t('unitComparison:part'),
      path: t('unitComparison:csv.path'),
      unitOfValue: t('unitComparison:csv.unitOfValue'),
      value: t('unitComparison:csv.value'),
      normalised: t('unitComparison:csv.normalised'),
      missing: t('unitComparison:csv.missing'),
      score: t('unitComparison:score'),
      rank: t('unitComparison:rank'),
      grade: t('unitComparison:grade'),
      unitName: (unit) => [names.note(unit), names.name(unit)].filter(Boolean).join(' '),
      title: ({ part }) => textIn(language, part.title),
      valueUnit: ({ part }) =>
        part.indicator ? t(`method:unitTitle.${part.indicator.unit}`) : null,
      gradeName: (grade) => {
        const found = model.grades.find(({ name }) => name === grade);
        return found ? textIn(language, found.title) : null;
      },
      reason: (missing) => t(`unitComparison:missing.${missing}`),
    });
    saveFile(file, `${model.name}-${month}-units.csv`);
  }
}
