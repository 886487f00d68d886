import { useMemo, useState } from 'react';
import type { PreparedModel } from '../../../evaluation/model/prepare-model';
import type { Rescored } from '../../../evaluation/model/rescore';
import { usePageParameter } from '../../../queries/use-page-parameter';

/** Two units of the same peers, and how to choose others. */
export interface UnitPair {
  /** Null where no two units have a score. */
  readonly units: readonly [string, string] | null;
  /** Units with a score, by peers and rank. */
  readonly all: readonly string[];
  /** Those that the first can be held against. */
  readonly peers: readonly string[];
  chooseFirst(unit: string): void;
  chooseSecond(unit: string): void;
}

/** The two units chosen; at first those that the address compares, or the first two of the table. */
export function useUnitPair(prepared: PreparedModel, { ranks }: Rescored): UnitPair {
  const [compared] = usePageParameter('units');
  const [chosen, setChosen] = useState<readonly [string | null, string | null]>([null, null]);
  return useMemo(() => {
    const sets = prepared.sets
      .map(({ places }) =>
        places
          .filter((place) => (ranks[place] ?? null) !== null)
          .sort((a, b) => (ranks[a] as number) - (ranks[b] as number))
          .map((place) => prepared.units[place] as string),
      )
      .filter((units) => units.length > 1);
    const all = sets.flat();
    const wanted = [...chosen, ...(compared ?? '').split(',')].filter((unit) => unit !== null);
    const known = wanted.filter((unit) => all.includes(unit));
    const first = all.find((unit) => unit === chosen[0]) ?? known[0] ?? all[0];
    const peers = (sets.find((units) => first !== undefined && units.includes(first)) ?? []).filter(
      (unit) => unit !== first,
    );
    const second = known.find((unit) => peers.includes(unit)) ?? neighbour(sets, first);
    return {
      units: first !== undefined && second !== undefined ? [first, second] : null,
      all,
      peers,
      chooseFirst: (unit: string) => setChosen(([, other]) => [unit, other]),
      chooseSecond: (unit: string) => setChosen([first ?? null, unit]),
    };
  }, [prepared, ranks, compared, chosen]);
}

/** The next in rank, or the one before the last. */
function neighbour(
  sets: readonly (readonly string[])[],
  unit: string | undefined,
): string | undefined {
  if (unit === undefined) return undefined;
  const units = sets.find((each) => each.includes(unit)) ?? [];
  const place = units.indexOf(unit);
  return units[place + 1] ?? units[place - 1];
}
