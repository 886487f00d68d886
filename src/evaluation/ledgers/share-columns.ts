import type { Dataset } from '../../catalog/dataset-schema';
import { and } from '../../sql/compose';
import { type Sql, sql } from '../../sql/sql';
import { type CompiledSource, compileSources } from '../compile-source';
import { catalogueContext, findIndicator } from '../indicators';

/** What a row of a dataset adds to a share; both NULL where it takes no part or cannot be assessed. */
export interface ShareColumns {
  readonly numerator: Sql;
  readonly denominator: Sql;
}

/**
 * The columns of a percentage on the rows of one dataset, by the definition of its indicator.
 * Throws RangeError where there is no such indicator or it does not read the dataset row by row.
 */
export function shareColumns(dataset: Dataset, name: string, asOf: string): ShareColumns {
  const indicator = findIndicator(name);
  const sources = indicator ? compileSources(indicator, catalogueContext(asOf)) : [];
  const source = sources.find((each) => each.kind === 'flow' && each.dataset.name === dataset.name);
  if (!source) throw new RangeError(`The indicator ${name} has no share of ${dataset.name}.`);
  const { numerator, denominator, isKnown } = partsOf(source, name);
  const takesPart = and([source.counted, isKnown]);
  return {
    numerator: sql`CASE WHEN ${takesPart} THEN ${numerator} END`,
    denominator: sql`CASE WHEN ${takesPart} THEN ${denominator} END`,
  };
}

function partsOf(
  { part, value, met }: CompiledSource,
  name: string,
): ShareColumns & { readonly isKnown: Sql } {
  const weight = sql`CAST(${value ?? sql`1`} AS DOUBLE)`;
  if (part && value) {
    const isKnown = sql`${part} IS NOT NULL AND ${value} IS NOT NULL`;
    return { numerator: sql`CAST(${part} AS DOUBLE)`, denominator: weight, isKnown };
  }
  if (!met) throw new RangeError(`The indicator ${name} is no share.`);
  return {
    numerator: sql`CASE WHEN ${met} THEN ${weight} ELSE 0 END`,
    denominator: weight,
    isKnown: sql`${met} IS NOT NULL`,
  };
}
