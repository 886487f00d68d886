import { copelandScores } from '../../stats/composite/copeland';
import type { Random } from '../../util/random';
import { aggregateParts } from '../model/aggregate-parts';
import type { PreparedPeers } from '../model/prepare-model';
import type { ScoringPlan } from '../model/scoring-plan';
import { type DrawTable, scoreOfTerm } from './draw-tables';
import { noiseSteps } from './small-number-noise';

/** What is left to chance in one draw; null: the model's own weights, the observed values. */
export interface Draw {
  readonly table: DrawTable;
  readonly weights: Random | null;
  readonly noise: Random | null;
}

/**
 * Fills the scores of the units of one peer set for one draw, on the model's scale. Which parts have
 * data is that of the model: a unit without a score is NaN in every draw, no other ever is. Weights
 * vary uniformly by ± `spread` of themselves.
 */
export function scoreDrawer(
  plan: ScoringPlan,
  set: PreparedPeers,
  spread: number,
): (draw: Draw, scores: Float64Array) => void {
  const units = set.places.length;
  const leafCells = plan.leaves.length * units;
  const nominal = aggregateParts(
    { ...plan, aggregation: plan.aggregation === 'copeland' ? 'arithmetic' : plan.aggregation },
    set.weights,
    set.normalised,
    units,
  );
  const has = nominal.scores.map((score) => (Number.isNaN(score) ? 0 : 1));
  const terms = new Float64Array(has.length);
  const runs = set.weights.map((_, part) => terms.subarray(part * units, (part + 1) * units));
  const gaps = plan.groups.map(({ parts }) => gapsOf(parts, has, units));
  const weights = Float64Array.from(set.weights);
  const there = new Float64Array(units);
  const whole = has.length - units;
  const factor = plan.scale / 100;

  function drawLeaves({ table, noise }: Draw): void {
    if (!noise) {
      terms.set(table.observed);
      return;
    }
    const { terms: drawn } = table;
    for (let leaf = 0; leaf < plan.leaves.length; leaf += 1) {
      const from = (leaf * noiseSteps + noise.below(noiseSteps)) * units;
      const to = leaf * units;
      for (let unit = 0; unit < units; unit += 1) terms[to + unit] = drawn[from + unit] as number;
    }
  }

  function averageGroup(group: number): void {
    const { parts = [] } = plan.groups[group] ?? {};
    const own = runs[plan.leaves.length + group] as Float64Array;
    own.fill(0);
    let all = 0;
    for (const part of parts) {
      const weight = weights[part] as number;
      all += weight;
      addWeighted(own, runs[part] as Float64Array, weight);
    }
    there.fill(all);
    const missing = gaps[group] as Int32Array;
    for (let gap = 0; gap < missing.length; gap += 2) {
      const unit = missing[gap + 1] as number;
      there[unit] = (there[unit] as number) - (weights[missing[gap] as number] as number);
    }
    const offset = leafCells + group * units;
    for (let unit = 0; unit < units; unit += 1) {
      const isThere = has[offset + unit] === 1;
      own[unit] = isThere ? (own[unit] as number) / (there[unit] as number) : 0;
    }
  }

  function outrankGroup(group: number): void {
    const { parts = [] } = plan.groups[group] ?? {};
    const own = leafCells + group * units;
    const scored = Array.from({ length: units }, (_, unit) => unit).filter(
      (unit) => has[own + unit],
    );
    const columns = parts.map((part) =>
      scored.map((unit) =>
        has[part * units + unit] ? (terms[part * units + unit] as number) : null,
      ),
    );
    const outranked = copelandScores(
      columns,
      parts.map((part) => weights[part] as number),
    );
    for (const [place, unit] of scored.entries()) {
      const most = scored.length - 1;
      terms[own + unit] = most > 0 ? (50 * ((outranked[place] as number) + most)) / most : 50;
    }
  }

  return (draw, scores) => {
    const { table, weights: random } = draw;
    for (const [part, weight] of set.weights.entries()) {
      weights[part] = random ? weight * (1 + spread * (2 * random.uniform() - 1)) : weight;
    }
    drawLeaves(draw);
    const aggregateGroup = table.aggregation === 'copeland' ? outrankGroup : averageGroup;
    for (let group = 0; group < plan.groups.length; group += 1) aggregateGroup(group);
    const back = scoreOfTerm[table.aggregation];
    for (let unit = 0; unit < units; unit += 1) {
      scores[unit] = has[whole + unit]
        ? factor * (table.shift + table.factor * back(terms[whole + unit] as number))
        : Number.NaN;
    }
  };
}

/** Missing parts of a group, a pair of part and unit each: terms are 0, their weight is not there. */
function gapsOf(parts: readonly number[], has: Float64Array, units: number): Int32Array {
  return Int32Array.from(
    parts.flatMap((part) =>
      Array.from({ length: units }, (_, unit) => unit)
        .filter((unit) => has[part * units + unit] === 0)
        .flatMap((unit) => [part, unit]),
    ),
  );
}

function addWeighted(sums: Float64Array, terms: Float64Array, weight: number): void {
  for (let unit = 0; unit < sums.length; unit += 1) {
    sums[unit] = (sums[unit] as number) + weight * (terms[unit] as number);
  }
}
