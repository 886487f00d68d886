import { normalCdf } from '../../stats/distributions/normal';
import { benjaminiHochberg } from '../../stats/false-discovery';
import { figureOf } from '../../stats/figure';
import { adjustedResiduals } from '../../stats/institutions/adjusted-residuals';
import { proportionFunnel } from '../../stats/institutions/funnel';
import type { Month } from '../../util/month';
import type { DetectOf } from '../rule-schema';
import { badRecords } from './judge-levels';
import { quiet, unassessable, type Verdict } from './judgement';
import type { RuleMeasure } from './rule-measure';
import { type UnitSeries, windowSums } from './unit-series';

/** All units of a rule together. */
export interface Panel {
  readonly measure: RuleMeasure;
  readonly months: readonly Month[];
  readonly series: readonly UnitSeries[];
}

/** Units below which a comparison of units says nothing. */
const leastUnits = 10;
/** Records below which a cell of the table is no hot spot. */
const leastRecords = 5;

/** Every unit against all others of its size. One verdict a series, in their order. */
export function judgeFunnel(
  { measure, months, series }: Panel,
  detect: DetectOf<'funnel'>,
  place: number,
): Verdict[] {
  const from = place - detect.window + 1;
  if (from < 0) return series.map(() => unassessable('short_history'));
  const sums = series.map((each) => windowSums(each, from, place, measure.isStock));
  const least = Math.max(1, measure.minimumData);
  const enough = sums.filter(([, trials]) => trials >= least);
  if (enough.length < leastUnits) return series.map(() => unassessable('sparse'));
  const trialsOf = (trials: number): number => (trials >= least ? trials : 0);
  const funnel = proportionFunnel(
    sums.map(([events, trials]) => (trials >= least ? events : 0)),
    sums.map(([, trials]) => trialsOf(trials)),
  );
  return sums.map(([events, trials], unit) => {
    const point = funnel.units[unit];
    if (!point) return unassessable('sparse');
    if (-measure.direction * point.z <= detect.beyond) return quiet;
    return {
      kind: 'signal',
      severity: Math.abs(point.z),
      exposure: badRecords(measure, events, trials),
      figures: {
        month: months[place] ?? null,
        from: months[from] ?? null,
        value: figureOf(measure, events, trials),
        target: figureOf({ ...measure, minimumData: 0 }, funnel.target, 1),
        z: point.z,
      },
      from,
      to: place,
    };
  });
}

/** Every unit and area against what both totals explain; only what was not so before. */
export function judgeHotspot(
  { measure, months, series }: Panel,
  detect: DetectOf<'hotspot'>,
  place: number,
): Verdict[] {
  const from = place - detect.window + 1;
  if (from < 0) return series.map(() => unassessable('short_history'));
  const now = residualsOf(series, from, place, measure);
  if (now.units < leastUnits) return series.map(() => unassessable('sparse'));
  const hot = significant(now.residuals, now.counts, detect.falseDiscovery);
  const earlier = place - detect.newWithin;
  const before = residualsOf(series, earlier - detect.window + 1, earlier, measure);
  const wasHot = significant(before.residuals, before.counts, detect.falseDiscovery);
  return series.map((_, cell) => {
    if (!hot[cell] || wasHot[cell]) return quiet;
    const value = now.counts[cell] as number;
    return {
      kind: 'signal',
      severity: now.residuals[cell] as number,
      exposure: value,
      figures: {
        from: months[from] ?? null,
        month: months[place] ?? null,
        value,
        expected: now.expected[cell] as number,
        area: series[cell]?.area ?? null,
        residual: now.residuals[cell] as number,
      },
      from,
      to: place,
    };
  });
}

/** Residuals of the table unit × area, one entry a series; 0 where a row or column is empty. */
function residualsOf(
  series: readonly UnitSeries[],
  from: number,
  to: number,
  measure: RuleMeasure,
) {
  const counts = series.map((each) =>
    to < 0 ? 0 : windowSums(each, from, to, measure.isStock)[0],
  );
  const units = places(series.map(({ unit }) => `${unit.region}/${unit.department}`));
  const areas = places(series.map(({ area }) => area ?? ''));
  const table = Array.from({ length: units.size }, () => new Array<number>(areas.size).fill(0));
  const cells = series.map(({ unit, area }) => {
    const row = units.get(`${unit.region}/${unit.department}`) as number;
    return [row, areas.get(area ?? '') as number] as const;
  });
  for (const [cell, [row, column]] of cells.entries()) {
    (table[row] as number[])[column] = counts[cell] as number;
  }
  const residuals = adjustedResiduals(table);
  const rowTotals = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const total = rowTotals.reduce((sum, count) => sum + count, 0);
  const columnTotals = [...areas.values()].map((column) =>
    table.reduce((sum, row) => sum + (row[column] as number), 0),
  );
  return {
    units: units.size,
    counts,
    residuals: cells.map(([row, column]) => residuals[row]?.[column] ?? 0),
    expected: cells.map(([row, column]) =>
      total > 0 ? ((rowTotals[row] as number) * (columnTotals[column] as number)) / total : 0,
    ),
  };
}

function places(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(keys)].map((key, place) => [key, place]));
}

function significant(
  residuals: readonly number[],
  counts: readonly number[],
  falseDiscovery: number,
): boolean[] {
  const adjusted = benjaminiHochberg(residuals.map((residual) => 1 - normalCdf(residual)));
  return residuals.map(
    (residual, cell) =>
      residual > 0 &&
      (adjusted[cell] as number) <= falseDiscovery &&
      (counts[cell] as number) >= leastRecords,
  );
}
