import { useQuery } from '@tanstack/react-query';
import type { Filter } from '../../catalog/filter';
import { compileFigure } from '../../evaluation/compile-figure';
import type { Indicator } from '../../evaluation/indicator-schema';
import { catalogueContext } from '../../evaluation/indicators';
import { useWorkspace } from '../use-workspace';

/** A figure with the sums it is made of; for counts the numerator alone. */
export interface FigureResult {
  readonly numerator: number;
  readonly denominator: number;
  /** In the indicator's unit; null where there is too little data. */
  readonly value: number | null;
}

/** The SQL of a figure under a filter. */
export function figureSql(indicator: Indicator, filter: Filter, asOf: string): string {
  return compileFigure(indicator, filter, catalogueContext(asOf)).text;
}

/** A figure from the rows, by the SQL that is shown for it; runs only where `enabled`. */
export function useFigure(indicator: Indicator, filter: Filter, enabled = true) {
  const { engine, asOf, snapshot, revision } = useWorkspace();
  const text = figureSql(indicator, filter, asOf);
  return useQuery({
    queryKey: ['figure', snapshot?.location ?? null, revision, text],
    enabled,
    queryFn: async ({ signal }): Promise<FigureResult & { readonly milliseconds: number }> => {
      const start = performance.now();
      const { columns } = await engine.query(text, { signal });
      const values = new Map(columns.map(({ name, values }) => [name, values[0] ?? null]));
      const value = values.get('value');
      return {
        numerator: Number(values.get('numerator') ?? 0),
        denominator: Number(values.get('denominator') ?? 0),
        value: value === null || value === undefined ? null : Number(value),
        milliseconds: performance.now() - start,
      };
    },
  });
}
