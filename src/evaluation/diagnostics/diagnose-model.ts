import type { Column } from '../../stats/column';
import { cronbachAlpha, pearson } from '../../stats/composite/correlation';
import { aggregateParts } from '../model/aggregate-parts';
import { effectiveShares } from '../model/effective-shares';
import { nominalShares } from '../model/part-weights';
import type { PreparedModel } from '../model/prepare-model';
import { type IndicatorInfluence, influence } from './indicator-influence';
import { type ModelWarning, modelWarnings } from './model-warnings';

/** How well a model holds together, over all units. */
export interface ModelDiagnostics {
  readonly indicators: readonly IndicatorInfluence[];
  /** Pearson's r of the normalised indicators, in their order; null where it is undefined. */
  readonly correlations: readonly (readonly (number | null)[])[];
  /** Cronbach's alpha of the parts of each group, the whole last with the path ''. */
  readonly consistency: readonly { readonly path: string; readonly alpha: number | null }[];
  readonly warnings: readonly ModelWarning[];
}

/** Diagnoses a model on its data; source: OECD/JRC Handbook (2008), steps 4 and 6. */
export function diagnoseModel({ plan, units, sets }: PreparedModel): ModelDiagnostics {
  const parts = plan.paths.length;
  const scores = Array.from({ length: parts }, () =>
    new Array<number | null>(units.length).fill(null),
  );
  const contributions = plan.leaves.map(() => new Array<number | null>(units.length).fill(null));
  const nominal = new Array<number>(parts).fill(0);
  for (const set of sets) {
    const aggregated = aggregateParts(plan, set.weights, set.normalised, set.places.length);
    for (const [part, share] of nominalShares(plan, set.weights).entries()) {
      nominal[part] = (nominal[part] as number) + (share * set.places.length) / units.length;
    }
    for (const [place, unit] of set.places.entries()) {
      const shares = effectiveShares(plan, set.weights, aggregated, place);
      for (const [part, column] of scores.entries()) {
        const score = aggregated.scores[part * aggregated.units + place] as number;
        column[unit] = Number.isNaN(score) ? null : score;
        const own = contributions[part];
        if (own && shares[parts - 1] === 1) {
          own[unit] = Number.isNaN(score) ? 0 : (shares[part] as number) * score;
        }
      }
    }
  }
  const leaves = scores.slice(0, plan.leaves.length);
  const whole = scores[parts - 1] as Column;
  const influences = plan.leaves.map((_, leaf) =>
    plan.aggregation === 'arithmetic' ? influence(contributions[leaf] as Column, whole) : null,
  );
  const indicators = plan.leaves.map((_, leaf) => ({
    path: plan.paths[leaf] as string,
    nominal: nominal[leaf] as number,
    influence: influences[leaf] ?? null,
  }));
  const correlations = correlationMatrix(leaves);
  const consistency = plan.groups.map(({ parts: inner }, group) => ({
    path: plan.paths[plan.leaves.length + group] as string,
    alpha: cronbachAlpha(inner.map((part) => scores[part] as Column)),
  }));
  return {
    indicators,
    correlations,
    consistency,
    warnings: modelWarnings(plan, indicators, correlations),
  };
}

function correlationMatrix(columns: readonly Column[]): (number | null)[][] {
  const matrix = columns.map(() => new Array<number | null>(columns.length).fill(null));
  for (const [i, first] of columns.entries()) {
    for (let j = i; j < columns.length; j += 1) {
      const r = pearson(first, columns[j] as Column);
      (matrix[i] as (number | null)[])[j] = r;
      (matrix[j] as (number | null)[])[i] = r;
    }
  }
  return matrix;
}
