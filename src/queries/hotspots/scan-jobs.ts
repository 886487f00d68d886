import type { ScanInput } from '../../evaluation/hotspots/scan-clusters';
import type { Point } from '../../stats/spatial/distance';
import type { CountyEvents } from './county-events';

/**
 * The scans of some counties: over the whole period, and in space and time where there are months to
 * tell apart. In space and time what is expected follows the course of all counties together, so that
 * a month in which everything rises is no cluster.
 */
export function scanJobs(
  { months, events, cases }: CountyEvents,
  counties: readonly number[],
  population: readonly number[],
  points: readonly Point[],
  seed: string,
): { readonly scan: ScanInput; readonly spaceTime: ScanInput | null } {
  const byMonth = counties.map((county) => events.subarray(county * months, (county + 1) * months));
  const totals = byMonth.map((row) => row.reduce((sum, count) => sum + count, 0));
  const scan = {
    data: { points, metric: 'sphere', cases: totals, population },
    seed: `${seed}/scan`,
  } as const;
  if (months < 2) return { scan, spaceTime: null };
  const atRisk = counties.map((county, place) =>
    cases
      ? cases.subarray(county * months, (county + 1) * months)
      : new Float64Array(months).fill(population[place] as number),
  );
  const course = Array.from({ length: months }, (_, month) => {
    const all = atRisk.reduce((sum, row) => sum + (row[month] as number), 0);
    const happened = byMonth.reduce((sum, row) => sum + (row[month] as number), 0);
    return all > 0 ? happened / all : 0;
  });
  const data = {
    points,
    metric: 'sphere',
    months,
    cases: byMonth.flatMap((row) => [...row]),
    population: atRisk.flatMap((row) => [...row].map((size, month) => size * (course[month] ?? 0))),
  } as const;
  return { scan, spaceTime: { data, seed: `${seed}/space-time` } };
}
