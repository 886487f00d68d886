import { addCounts } from './counts';
import { dimensionResults, scoreOf } from './dimension-results';
import type { UnitQuality } from './file-quality';
import type { SourceResult } from './quality-report-schema';

/** Sources with fewer rows are listed but not ranked. */
export const leastRankedRows = 20;

type Source = Pick<UnitQuality, 'region' | 'department'>;

/**
 * Units put together by what `sourceOf` makes of them, with their scores, the best first. Equal
 * scores share the better rank (1, 2, 2, 4). What cannot be ranked stands at the end, most rows first.
 */
export function rankSources(
  units: readonly UnitQuality[],
  sourceOf: (unit: UnitQuality) => Source,
): SourceResult[] {
  const parts = new Map<string, { source: Source; units: UnitQuality[] }>();
  for (const unit of units) {
    const source = sourceOf(unit);
    const key = `${source.region} ${source.department}`;
    const known = parts.get(key);
    if (known) known.units.push(unit);
    else parts.set(key, { source, units: [unit] });
  }
  const sources = [...parts.values()].map(({ source, units: own }) => resultOf(source, own));
  const isRanked = ({ score, rows, region, department }: SourceResult) =>
    score !== null && rows >= leastRankedRows && (region !== null || department !== null);
  const ranked = sources
    .filter(isRanked)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || b.rows - a.rows);
  const others = sources.filter((source) => !isRanked(source)).sort((a, b) => b.rows - a.rows);
  return [...withRanks(ranked), ...others];
}

function withRanks(sorted: readonly SourceResult[]): SourceResult[] {
  let rank = 0;
  return sorted.map((source, place) => {
    if (place === 0 || source.score !== sorted[place - 1]?.score) rank = place + 1;
    return { ...source, rank };
  });
}

function resultOf(source: Source, units: readonly UnitQuality[]): SourceResult {
  const counts = addCounts(units.map((unit) => unit.counts));
  const sum = (key: 'rows' | 'accepted' | 'faultless') =>
    units.reduce((total, unit) => total + unit[key], 0);
  const rows = sum('rows');
  const accepted = sum('accepted');
  return {
    region: source.region,
    department: source.department,
    rows,
    accepted,
    rejected: rows - accepted,
    faultless: sum('faultless'),
    dimensions: dimensionResults(counts),
    score: scoreOf(counts),
    rank: null,
  };
}
