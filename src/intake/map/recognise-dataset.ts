import type { Dataset } from '../../catalog/dataset-schema';
import { type Mapping, mapHeaders } from './map-headers';

/** A dataset that headers may belong to. */
export interface Candidate {
  readonly dataset: Dataset;
  readonly mapping: Mapping;
  /** 0 to 1: share of the columns that are known and of the required fields that are there. */
  readonly confidence: number;
}

/** The datasets that headers may belong to, the likeliest first; those without any match are left out. */
export function recogniseDataset(
  headers: readonly string[],
  datasets: readonly Dataset[],
): readonly Candidate[] {
  return datasets
    .map((dataset) => candidate(headers, dataset))
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence);
}

function candidate(headers: readonly string[], dataset: Dataset): Candidate {
  const mapping = mapHeaders(headers, dataset);
  const mapped = new Set(mapping.filter((name) => name !== null));
  const filled = headers.filter((header) => header.trim() !== '').length;
  const required = dataset.fields.filter(
    (field) => field.constraints?.required && field.derive === undefined,
  );
  const present = required.filter(({ name }) => mapped.has(name)).length;
  const known = mapped.size / Math.max(filled, 1);
  const complete = present / Math.max(required.length, 1);
  return { dataset, mapping, confidence: mapped.size === 0 ? 0 : 0.6 * known + 0.4 * complete };
}
