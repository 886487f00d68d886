import type { Dataset } from '../../catalog/dataset-schema';
import { type CompileContext, datasetOf } from '../../evaluation/compile-context';
import { compileCondition, compileNumber } from '../../evaluation/expression/compile-expression';
import { identifier } from '../../sql/identifier';
import type { Sql } from '../../sql/sql';
import type { Rule } from '../rule-schema';

/** Reads the dataset, conditions, numbers and fields of a rule; every error names its place. */
export interface RowReader {
  readonly dataset: Dataset;
  readonly condition: (key: string, expression: string) => Sql;
  readonly number: (key: string, expression: string) => Sql;
  readonly field: (key: string, name: string, types: readonly string[]) => Sql;
}

/** The reader of a rule on the rows of a dataset. Throws RangeError for an unknown dataset. */
export function rowReader(
  rule: Pick<Rule, 'name'>,
  name: string,
  context: CompileContext,
): RowReader {
  const document = documentOf(rule);
  const dataset = datasetOf(context, name, `${document}, detect/dataset`);
  const scope = { dataset, asOf: context.asOf, codes: context.codes };
  const place = (key: string, expression: string) => ({
    document,
    path: `detect/${key}`,
    expression,
  });
  return {
    dataset,
    condition: (key, expression) => compileCondition(place(key, expression), scope),
    number: (key, expression) => compileNumber(place(key, expression), scope),
    field: (key, fieldName, types) => {
      const field = dataset.fields.find((each) => each.name === fieldName);
      if (!field || !types.includes(field.type)) {
        throw new RangeError(
          `${document}, detect/${key}: the dataset ${name} has no field ${fieldName} of type ${types.join(' or ')}.`,
        );
      }
      return identifier(name, fieldName);
    },
  };
}

/** The file of a rule, as errors name it. */
export function documentOf({ name }: Pick<Rule, 'name'>): string {
  return `data/rules/${name}.json`;
}
