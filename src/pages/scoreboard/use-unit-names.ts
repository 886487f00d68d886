import { useMemo } from 'react';
import type { Model } from '../../evaluation/model/model-schema';
import { geography } from '../../queries/overview/geography-of-catalog';
import { useNames } from '../../queries/use-names';

/** How the units of a model are called. */
export interface UnitNames {
  readonly name: (unit: string) => string;
  /** What tells units of one name apart: the city of a county; empty for others. */
  readonly note: (unit: string) => string;
}

export function useUnitNames(level: Model['unitLevel']): UnitNames {
  const names = useNames();
  return useMemo(() => {
    if (level === 'department') return { name: names.department, note: () => '' };

    return {
      name: names.region,
      note: (unit: string) => {
        const city = level === 'county' ? geography.cityOf(unit) : null;
        return city === null ? '' : names.region(city);
      },
    };
  }, [level, names]);
}
