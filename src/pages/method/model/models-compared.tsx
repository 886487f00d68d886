import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelState } from '../../../components/layout/panel-state';
import { PlainTable } from '../../../components/tables/plain-table';
import { useLanguage } from '../../../components/use-language';
import { modelDirections } from '../../../evaluation/model/model-directions';
import type { Model } from '../../../evaluation/model/model-schema';
import { nominalShares } from '../../../evaluation/model/part-weights';
import { scoringPlan } from '../../../evaluation/model/scoring-plan';
import { compareModelRanks } from '../../../queries/evaluation/compare-model-ranks';
import { modelParts } from '../../../queries/evaluation/model-parts';
import { useEvaluationMonth } from '../../../queries/evaluation/use-evaluation-month';
import { useScoredModel } from '../../../queries/evaluation/use-scored-model';
import { useNames } from '../../../queries/use-names';
import { formatNumber, formatPercent } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import styles from './models-compared.module.css';

interface ModelsComparedProps {
  readonly model: Model;
  readonly other: Model;
}

const shownUnits = 10;

/** What two models share, with which weights, and where they rank units differently. */
export function ModelsCompared({ model, other }: ModelsComparedProps) {
  const { t } = useTranslation('model');
  const language = useLanguage();
  const names = useNames();
  const here = useMemo(() => sharesOf(model), [model]);
  const there = useMemo(() => sharesOf(other), [other]);
  const first = useScoredModel(model);
  const second = useScoredModel(other);
  const month = useEvaluationMonth(first.data);
  const sameLevel = model.unitLevel === other.unitLevel;
  const ranks = useMemo(() => {
    if (!sameLevel || !first.data || !second.data || !month) return null;
    const inBoth = second.data.months.includes(month);
    return inBoth
      ? compareModelRanks(first.data.scoresAt(month), second.data.scoresAt(month))
      : null;
  }, [first.data, second.data, month, sameLevel]);
  const shared = [...here.values()].filter(({ name }) => there.has(name));
  const error = first.error ?? second.error;
  const unitName = model.unitLevel === 'department' ? names.department : names.region;
  return (
    <div className={styles.compared}>
      <p>
        {t('compare.shared', {
          count: shared.length,
          onlyThis: here.size - shared.length,
          onlyThat: there.size - shared.length,
        })}
      </p>
      {shared.length > 0 && (
        <PlainTable
          caption={t('compare.table')}
          columns={[
            { key: 'indicator', title: t('compare.indicator') },
            { key: 'here', title: t('compare.here'), numeric: true },
            { key: 'there', title: t('compare.there'), numeric: true },
          ]}
          rows={shared.map(({ name, title, share }) => ({
            key: name,
            cells: [
              textIn(language, title),
              formatPercent(share, language, 1),
              formatPercent(there.get(name)?.share, language, 1),
            ],
          }))}
        />
      )}
      {sameLevel ? (
        <PanelState
          status={
            error
              ? { kind: 'error', message: error.message }
              : { kind: first.data && second.data ? 'ready' : 'loading' }
          }
        >
          {ranks && (
            <>
              <p>
                {t('compare.agreement', {
                  count: ranks.units.length,
                  rho: formatNumber(ranks.spearman, language, 2),
                  tau: formatNumber(ranks.kendall, language, 2),
                })}
              </p>
              <PlainTable
                caption={t('compare.unit')}
                columns={[
                  { key: 'unit', title: t('compare.unit') },
                  { key: 'here', title: t('compare.rankHere'), numeric: true },
                  { key: 'there', title: t('compare.rankThere'), numeric: true },
                ]}
                rows={ranks.units.slice(0, shownUnits).map((unit) => ({
                  key: unit.unit,
                  cells: [
                    unitName(unit.unit),
                    formatNumber(unit.first, language),
                    formatNumber(unit.second, language),
                  ],
                }))}
              />
              <p className={styles.note}>{t('compare.rankNote')}</p>
            </>
          )}
        </PanelState>
      ) : (
        <p>{t('compare.otherLevel')}</p>
      )}
    </div>
  );
}

/** The indicators of a model with their titles and shares of the whole. */
function sharesOf(model: Model) {
  const plan = scoringPlan(model, modelDirections(model));
  const shares = nominalShares(plan, plan.weights);
  return new Map(
    modelParts(model).flatMap(({ path, indicator, title }) =>
      indicator
        ? [
            [
              indicator.name,
              { name: indicator.name, title, share: shares[plan.paths.indexOf(path)] ?? 0 },
            ] as const,
          ]
        : [],
    ),
  );
}
