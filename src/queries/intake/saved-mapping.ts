import { datasetByName } from '../../catalog/catalog';
import { headerKey } from '../../catalog/header-key';
import type { Mapping } from '../../intake/map/map-headers';
import { contentHash } from '../../util/content-hash';

/** How a person has said that columns of these headers are to be read. */
export interface SavedMapping {
  /** Names of the columns, in their order. */
  readonly headers: readonly string[];
  readonly dataset: string;
  /** The field of each column; null for one that fills none. As long as the headers. */
  readonly fields: Mapping;
  /** Places of the columns that are kept beside the fields, from 0. */
  readonly extraColumns: readonly number[];
}

/** Tells whether two files have the same headers: alike but for case, width, spaces and punctuation. */
export function headersFingerprint(headers: readonly string[]): string {
  return contentHash(headers.map(headerKey).join('\u001f'));
}

/** Whether a mapping is for files with these headers. */
export function isForHeaders(mapping: SavedMapping, headers: readonly string[]): boolean {
  return headersFingerprint(mapping.headers) === headersFingerprint(headers);
}

/** Whether the catalogue still has the dataset and the fields of a mapping. */
export function isOfCatalogue({ dataset, fields }: SavedMapping): boolean {
  try {
    const known = new Set(datasetByName(dataset).fields.map(({ name }) => name));
    return fields.every((name) => name === null || known.has(name));
  } catch {
    return false;
  }
}
