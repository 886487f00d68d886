import { datasetByName } from '../../catalog/catalog';
import type { Mapping } from '../../intake/map/map-headers';
import { matchHeaders } from '../../intake/map/map-headers';
import { type ColumnMatches, matchColumns } from '../../intake/map/match-columns';
import { unfitColumns } from '../../intake/map/unfit-columns';
import type { Inspection } from '../../intake/read/inspect-table';
import { savedMappingFor } from './saved-mappings';

/** What becomes of the columns of a file, and why. */
export interface ArrangedColumns {
  readonly dataset: string;
  readonly mapping: Mapping;
  readonly extraColumns: readonly number[];
  /** What the headers say by themselves. */
  readonly matches: ColumnMatches;
  /** Columns that are kept beside the row because no value fits the field that their header names. */
  readonly unfit: readonly number[];
  /** Whether a person mapped the same headers before, and that is used again. */
  readonly isReused: boolean;
}

/**
 * The mapping of headers to the fields of a dataset: the one that a person made for the same headers
 * and dataset before, else what the headers say and the first values do not contradict. Where pinyin
 * cannot be loaded it is done without.
 */
export async function arrangeColumns(
  { headers, sampleRows }: Pick<Inspection, 'headers' | 'sampleRows'>,
  datasetName: string,
): Promise<ArrangedColumns> {
  const dataset = datasetByName(datasetName);
  const matches = await matchColumns(headers, dataset).catch(() => matchHeaders(headers, dataset));
  const saved = savedMappingFor(headers);
  if (saved?.dataset === datasetName) {
    const { fields, extraColumns } = saved;
    return {
      dataset: datasetName,
      mapping: fields,
      extraColumns,
      matches,
      unfit: [],
      isReused: true,
    };
  }
  const named = matches.map((match) => match?.field.name ?? null);
  const unfit = unfitColumns(headers, named, sampleRows, dataset);
  const mapping = named.map((name, column) => (unfit.includes(column) ? null : name));
  return { dataset: datasetName, mapping, extraColumns: unfit, matches, unfit, isReused: false };
}
