import { useQuery } from '@tanstack/react-query';
import { catalogueContext } from '../../evaluation/indicators';
import { compileTarget } from '../../evaluation/targets/compile-target';
import { type TargetPace, targetPace } from '../../evaluation/targets/target-pace';
import type { Target } from '../../evaluation/targets/target-schema';
import { targets } from '../../evaluation/targets/targets';
import { geography } from '../overview/geography-of-catalog';
import { rowsOf } from '../records/record-blocks';
import { useWorkspace } from '../use-workspace';

/** Somebody for whom a target is set, and how he stands; the key is null for all together. */
export interface TargetLine extends TargetPace {
  readonly key: string | null;
  readonly value: number;
}

export interface ReachedTarget {
  readonly target: Target;
  /** Those furthest behind first. */
  readonly lines: readonly TargetLine[];
}

/** All targets with what has been reached of them at the as-of date. */
export function useTargets() {
  const { engine, asOf, snapshot, revision } = useWorkspace();
  return useQuery({
    queryKey: ['targets', snapshot?.location ?? null, revision, asOf],
    queryFn: async ({ signal }): Promise<readonly ReachedTarget[]> => {
      const found: ReachedTarget[] = [];
      for (const target of targets) {
        const { text } = compileTarget(target, catalogueContext(asOf));
        const values = new Map<string | null, number>();
        for (const { key, value } of rowsOf(await engine.query(text, { signal }))) {
          if (value !== null && value !== undefined) {
            values.set(key === null || key === undefined ? null : String(key), Number(value));
          }
        }
        found.push({ target, lines: linesOf(target, values, asOf) });
      }
      return found;
    },
  });
}

/** Every city has its line, those without any row too: to report nothing is to be behind. */
function linesOf(
  target: Target,
  values: ReadonlyMap<string | null, number>,
  asOf: string,
): readonly TargetLine[] {
  const isCounted = 'count' in target.measure && values.size > 0;
  const keys =
    target.per === 'city' && isCounted
      ? geography.cities
      : [...values.keys()].filter((key) => target.per === undefined || key !== null);
  return keys
    .map((key) => {
      const value = values.get(key) ?? 0;
      return { key, value, ...targetPace(target, value, asOf) };
    })
    .sort((a, b) => a.value - b.value);
}
