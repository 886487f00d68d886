import type { Dataset } from '../catalog/dataset-schema';
import { identifier } from '../sql/identifier';
import type { Sql } from '../sql/sql';

/** What an indicator is compiled against. */
export interface CompileContext {
  /** The data-as-of date, `YYYY-MM-DD`. Nothing reads the clock. */
  readonly asOf: string;
  /** The dataset documents by name. */
  readonly datasets: (name: string) => Dataset | undefined;
  /** Code lists, to check literals; see ExpressionScope. */
  readonly codes?: (list: string) => ReadonlySet<string> | null;
  /** Where the dataset tables are, such as `['local']`; default: the search path. */
  readonly schema?: readonly string[];
  /** Sources on datasets that it refuses are left out; default: all take part. */
  readonly include?: (dataset: string) => boolean;
}

/** The dataset document of a source. Throws RangeError when the catalogue has none. */
export function datasetOf(context: CompileContext, name: string, place: string): Dataset {
  const dataset = context.datasets(name);
  if (!dataset) throw new RangeError(`${place}: the catalogue has no dataset ${name}.`);
  return dataset;
}

/** The table of a dataset; its columns are qualified by the dataset's name alone. */
export function tableOf(context: CompileContext, dataset: Dataset): Sql {
  const [first, ...rest] = [...(context.schema ?? []), dataset.name];
  return identifier(first ?? dataset.name, ...rest);
}
