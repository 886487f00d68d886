import type { Dataset } from '../catalog/dataset-schema';
import { civilDate } from '../sql/civil-date';
import { and } from '../sql/compose';
import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';
import { type CompileContext, datasetOf } from './compile-context';
import { compileCondition, compileNumber } from './expression/compile-expression';
import type { FlowSource, Indicator, StockSource } from './indicator-schema';

/** Where figures come from: an indicator, or the measure of another document, which errors name. */
export interface IndicatorSources extends Pick<Indicator, 'name' | 'flow' | 'stock'> {
  readonly document?: string;
}

/** One source of an indicator as predicates and values on the rows of its dataset. */
export interface CompiledSource {
  readonly dataset: Dataset;
  /** Rows that take part, without period; for a stock without the month end. */
  readonly counted: Sql;
  /** Percentages only: the rows among `counted` that meet the demand; NULL: not assessable, out. */
  readonly met: Sql | null;
  /** What a row adds: null for 1, else the field. */
  readonly value: Sql | null;
  /** Shares of two sums: what a row adds to the numerator, `value` being the denominator's. */
  readonly part: Sql | null;
  /** Means: the number of a row; NULL: unknown, out. */
  readonly mean: Sql | null;
}

export interface CompiledFlow extends CompiledSource {
  readonly kind: 'flow';
  readonly date: string;
}

export interface CompiledStock extends CompiledSource {
  readonly kind: 'stock';
  /** The predicate "in the stock at the end of the day". */
  readonly standsOn: (day: Sql) => Sql;
}

/**
 * The sources of an indicator, compiled. Throws ExpressionError or RangeError, naming the document
 * and the place, when a dataset, field, type or expression does not hold.
 */
export function compileSources(
  indicator: IndicatorSources,
  context: CompileContext,
): (CompiledFlow | CompiledStock)[] {
  const included = ({ dataset }: { dataset: string }): boolean =>
    context.include?.(dataset) ?? true;
  const flows = (indicator.flow ?? []).map((source, index) =>
    included(source) ? compileFlow(indicator, source, index, context) : null,
  );
  const stocks = (indicator.stock ?? []).map((source, index) =>
    included(source) ? compileStock(indicator, source, index, context) : null,
  );
  return [...flows, ...stocks].filter((source) => source !== null);
}

function compileFlow(
  indicator: IndicatorSources,
  source: FlowSource,
  index: number,
  context: CompileContext,
): CompiledFlow {
  const place = `flow/${index}`;
  const { dataset, condition, number, field } = sourceReader(
    indicator,
    source.dataset,
    place,
    context,
  );
  const date = field('date', source.date, ['date']);
  const met = source.met === undefined ? null : condition('met', source.met);
  const counted = [sql`${date} <= ${civilDate(context.asOf)}`];
  if (source.where !== undefined) counted.push(condition('where', source.where));
  return {
    kind: 'flow',
    dataset,
    date: source.date,
    counted: and(counted),
    met,
    value: source.sum === undefined ? null : field('sum', source.sum, ['integer', 'number']),
    part: source.part === undefined ? null : field('part', source.part, ['integer', 'number']),
    mean: source.mean === undefined ? null : number('mean', source.mean),
  };
}

function compileStock(
  indicator: IndicatorSources,
  source: StockSource,
  index: number,
  context: CompileContext,
): CompiledStock {
  const place = `stock/${index}`;
  const { dataset, condition, field } = sourceReader(indicator, source.dataset, place, context);
  const enters = field('enters', source.enters, ['date']);
  const leaves = field('leaves', source.leaves, ['date']);
  return {
    kind: 'stock',
    dataset,
    counted: source.where === undefined ? sql`TRUE` : condition('where', source.where),
    met: null,
    value: source.sum === undefined ? null : field('sum', source.sum, ['integer', 'number']),
    part: null,
    mean: null,
    standsOn: (day) =>
      sql`${enters} < ${day} AND COALESCE(${leaves}, ${civilDate('9999-12-31')}) > ${day}`,
  };
}

/** Reads the dataset, conditions, numbers and fields of a source; every error names its place. */
export function sourceReader(
  indicator: Pick<IndicatorSources, 'name' | 'document'>,
  name: string,
  place: string,
  context: CompileContext,
) {
  const document = indicator.document ?? `data/models/indicators/${indicator.name}.json`;
  const dataset = datasetOf(context, name, `${document}, ${place}/dataset`);
  const scope = { dataset, asOf: context.asOf, codes: context.codes };
  return {
    dataset,
    condition: (key: string, expression: string): Sql =>
      compileCondition({ document, path: `${place}/${key}`, expression }, scope),
    number: (key: string, expression: string): Sql =>
      compileNumber({ document, path: `${place}/${key}`, expression }, scope),
    field: (key: string, fieldName: string, types: readonly string[]): Sql => {
      const field = dataset.fields.find((each) => each.name === fieldName);
      if (!field || !types.includes(field.type)) {
        throw new RangeError(
          `${document}, ${place}/${key}: the dataset ${name} has no field ${fieldName} of type ${types.join(' or ')}.`,
        );
      }
      return identifier(name, fieldName);
    },
  };
}
