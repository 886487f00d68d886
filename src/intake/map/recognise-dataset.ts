import type { Dataset } from '../../catalog/dataset-schema';
import { type Mapping, mapHeaders } from './map-headers';

/** A dataset that headers may belong to. */
export interface Candidate {
  /** Name of the dataset. */
  readonly dataset: string;
  readonly mapping: Mapping;
  /** 0 to 1: half the share of columns that are known, half that of required fields that are there. */
  readonly confidence: number;
}

const leastConfidence = 0.35;
const leastLead = 0.08;

/** The datasets that headers may belong to, the likeliest first; those that share no header are left out. */
export function recogniseDataset(
  headers: readonly string[],
  datasets: readonly Dataset[],
): readonly Candidate[] {
  return datasets
    .map((dataset) => candidateOf(headers, dataset))
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence);
}

/** The dataset that headers belong to beyond doubt, or null where a person must say. */
export function certainDataset(candidates: readonly Candidate[]): Candidate | null {
  const [first, second] = candidates;
  if (!first || first.confidence < leastConfidence) return null;
  return first.confidence - (second?.confidence ?? 0) >= leastLead ? first : null;
}

function candidateOf(headers: readonly string[], dataset: Dataset): Candidate {
  const mapping = mapHeaders(headers, dataset);
  const mapped = new Set(mapping.filter((name) => name !== null));
  const columns = headers.filter((header) => header.trim() !== '').length;
  const required = dataset.fields.filter(
    (field) => field.constraints?.required && field.derive === undefined,
  );
  const present = required.filter(({ name }) => mapped.has(name)).length;
  const known = mapping.filter((name) => name !== null).length / Math.max(columns, 1);
  const complete = present / Math.max(required.length, 1);
  return {
    dataset: dataset.name,
    mapping,
    confidence: mapped.size < 2 ? 0 : known / 2 + complete / 2,
  };
}
