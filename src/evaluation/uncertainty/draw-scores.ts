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

const bitsOfStep = Math.log2(noiseSteps);
const stepsInInteger = Math.floor(32 / bitsOfStep);

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
  const weights = Float64Array.from(set.weights);
  const there = new Float64Array(units);
  const whole = has.length - units;
  const factor = plan.scale / 100;

  function drawLeaves({ table, noise }: Draw): void {
    if (!noise) {
      terms.set(table.observed);
      return;
    }
    let bits = 0;
    let left = 0;
    for (let cell = 0; cell < leafCells; cell += 1) {
      if (left === 0) {
        bits = noise.next();
        left = stepsInInteger;
      }
      terms[cell] = table.terms[cell * noiseSteps + (bits & (noiseSteps - 1))] as number;
      bits >>>= bitsOfStep;
      left -= 1;
    }
  }

  function averageGroup(parts: readonly number[], own: number): void {
    there.fill(0);
    terms.fill(0, own, own + units);
    for (const part of parts) {
      const weight = weights[part] as number;
      const from = part * units;
      for (let unit = 0; unit < units; unit += 1) {
        const share = weight * (has[from + unit] as number);
        there[unit] = (there[unit] as number) + share;
        terms[own + unit] = (terms[own + unit] as number) + share * (terms[from + unit] as number);
      }
    }
    for (let unit = 0; unit < units; unit += 1) {
      if (has[own + unit])
        terms[own + unit] = (terms[own + unit] as number) / (there[unit] as number);
    }
  }

  function outrankGroup(parts: readonly number[], own: number): void {
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
    for (const [group, { parts }] of plan.groups.entries()) {
      aggregateGroup(parts, leafCells + group * units);
    }
    const back = scoreOfTerm[table.aggregation];
    for (let unit = 0; unit < units; unit += 1) {
      scores[unit] = has[whole + unit]
        ? factor * (table.shift + table.factor * back(terms[whole + unit] as number))
        : Number.NaN;
    }
  };
}
