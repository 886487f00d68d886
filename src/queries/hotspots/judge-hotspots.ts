import type { PermutedValues } from '../../evaluation/hotspots/permute-values';
import type { LocalStatistics } from '../../stats/spatial/local-statistics';
import type { Hotspots } from './assemble-hotspots';
import { type HotspotFindings, hotspotFindings } from './hotspot-findings';
import { type JudgedLocal, judgeLocal } from './judge-local';

/** What is said of hotspots once p by permutation is known, and before. */
export interface JudgedHotspots {
  readonly localOf: ReadonlyMap<string, JudgedLocal>;
  readonly findings: HotspotFindings | null;
  /** p of global Moran by permutation; null until it is known. */
  readonly globalP: number | null;
  readonly isPermuted: boolean;
}

/** Judges the local statistics of hotspots with the permutations made of them; null before that. */
export function judgeHotspots(
  { counties, jobs }: Hotspots,
  permuted: PermutedValues | null,
): JudgedHotspots {
  if (!jobs) return { localOf: new Map(), findings: null, globalP: null, isPermuted: false };
  const byCode = new Map(counties.map(({ code, local }) => [code, local]));
  const none: LocalStatistics = { gi: null, moran: null };
  const judged = judgeLocal(
    jobs.codes.map((code) => byCode.get(code) ?? none),
    jobs.permute.weights.neighbours.map((list) => list.length),
    permuted,
  );
  return {
    localOf: new Map(jobs.codes.map((code, unit) => [code, judged[unit] as JudgedLocal])),
    findings: hotspotFindings(jobs.codes, judged),
    globalP: permuted?.globalMoran?.twoSided ?? null,
    isPermuted: permuted !== null,
  };
}
