import type { Dataset, FieldType } from '../../catalog/dataset-schema';
import type { Sql } from '../../sql/sql';

export type ExpressionType = 'string' | 'number' | 'boolean' | 'date';

/** What an expression can refer to. */
export interface ExpressionScope {
  readonly dataset: Dataset;
  /** The data-as-of date, `YYYY-MM-DD`: the value of `asOf()`. */
  readonly asOf: string;
  /** The codes of a code list; null where it is not known, then literals are not checked. */
  readonly codes?: (list: string) => ReadonlySet<string> | null;
}

/** A compiled expression with its type; `codes` names the code list of a coded field. */
export interface TypedSql {
  readonly sql: Sql;
  readonly type: ExpressionType | 'null';
  readonly codes?: string;
  readonly text?: string;
}

export const typeOfField: Record<FieldType, ExpressionType> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
};
