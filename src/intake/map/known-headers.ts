import { datasets } from '../../catalog/catalog';
import type { Dataset, Field } from '../../catalog/dataset-schema';
import { headerKey } from '../../catalog/header-key';
import { plainHeaderKey } from '../../catalog/header-words';

/** A header under which a field is known. */
export interface KnownHeader {
  readonly field: Field;
  readonly header: string;
  readonly key: string;
  readonly plainKey: string;
}

const byDataset = new WeakMap<Dataset, readonly KnownHeader[]>();
let everywhere: ReadonlySet<string> | null = null;

/** All headers under which the fields of a dataset are known: name, titles, aliases. */
export function knownHeaders(dataset: Dataset): readonly KnownHeader[] {
  const before = byDataset.get(dataset);
  if (before) return before;
  const headers = dataset.fields.flatMap((field) =>
    [field.name, field.title.zh, field.title.en, ...(field.aliases ?? [])].map((header) => ({
      field,
      header,
      key: headerKey(header),
      plainKey: plainHeaderKey(header),
    })),
  );
  byDataset.set(dataset, headers);
  return headers;
}

/**
 * Whether any dataset of the catalogue knows a header by this very name: it is spelled right, and
 * where a dataset has no such field it means something else.
 */
export function isKnownHeader(header: string): boolean {
  everywhere ??= new Set(
    datasets.flatMap((dataset) => knownHeaders(dataset).map(({ key }) => key)),
  );
  return everywhere.has(headerKey(header));
}
