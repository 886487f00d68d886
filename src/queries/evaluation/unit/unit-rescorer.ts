import type { ModelData } from '../../../evaluation/model/model-data';
import { prepareModel } from '../../../evaluation/model/prepare-model';
import { rescore } from '../../../evaluation/model/rescore';
import type { ScoringPlan } from '../../../evaluation/model/scoring-plan';

/** A unit's score with another value of one indicator, everything else as it is. */
export type UnitRescorer = (indicator: string, value: number | null) => number | null;

/**
 * Scores one unit again with another value of one indicator, through the whole chain: goalposts or
 * peers, weights, what is missing. Throws RangeError for a unit that the data has not.
 */
export function unitRescorer(plan: ScoringPlan, data: ModelData, unit: string): UnitRescorer {
  const place = data.units.indexOf(unit);
  if (place < 0) throw new RangeError(`The data has no unit ${unit}.`);
  const peers = data.peers[place] as string;
  // Goalposts are fixed: no other unit moves the score.
  const kept = data.units.flatMap((_, other) =>
    plan.normalisation === 'goalposts' && plan.weighting !== 'entropy'
      ? other === place
        ? [other]
        : []
      : data.peers[other] === peers
        ? [other]
        : [],
  );
  const pick = <T>(column: readonly T[]): T[] => kept.map((each) => column[each] as T);
  const own: ModelData = {
    units: pick(data.units),
    peers: pick(data.peers),
    values: new Map([...data.values].map(([name, column]) => [name, pick(column)])),
    sizes: new Map([...data.sizes].map(([name, column]) => [name, pick(column)])),
  };
  const at = kept.indexOf(place);
  return (indicator, value) => {
    const column = own.values.get(indicator) ?? own.units.map(() => null);
    const values = new Map(own.values).set(indicator, column.with(at, value));
    return rescore(prepareModel(plan, { ...own, values })).scores[at] ?? null;
  };
}
