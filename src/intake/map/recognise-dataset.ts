import type { Dataset } from '../../catalog/dataset-schema';
import type { HeaderMatch } from './field-headers';
import { type Mapping, matchHeaders } from './map-headers';

/** A dataset that headers may belong to. */
export interface Candidate {
  /** Name of the dataset. */
  readonly dataset: string;
  readonly mapping: Mapping;
  /**
   * 0 to 1: half the share of columns that are known, half that of required fields that are there, each
   * counted by the confidence of its match.
   */
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
    .map((dataset) => candidateOf(headers, dataset, matchHeaders(headers, dataset)))
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence);
}

/** The dataset that headers belong to beyond doubt, or null where a person must say. */
export function certainDataset(candidates: readonly Candidate[]): Candidate | null {
  const [first, second] = candidates;
  if (!first || first.confidence < leastConfidence) return null;
  return first.confidence - (second?.confidence ?? 0) >= leastLead ? first : null;
}

/** How well headers fit a dataset by the matches given, each counted by its confidence. */
export function candidateOf(
  headers: readonly string[],
  dataset: Dataset,
  matches: readonly (HeaderMatch | null)[],
): Candidate {
  const confidences = new Map<string, number>();
  let known = 0;
  for (const match of matches) {
    if (!match) continue;
    const { field, confidence } = match;
    known += confidence;
    confidences.set(field.name, Math.max(confidence, confidences.get(field.name) ?? 0));
  }
  const columns = headers.filter((header) => header.trim() !== '').length;
  const required = dataset.fields.filter(
    (field) => field.constraints?.required && field.derive === undefined,
  );
  const present = required.reduce((sum, { name }) => sum + (confidences.get(name) ?? 0), 0);
  const fit = known / Math.max(columns, 1) / 2 + present / Math.max(required.length, 1) / 2;
  return {
    dataset: dataset.name,
    mapping: matches.map((match) => match?.field.name ?? null),
    confidence: confidences.size < 2 ? 0 : fit,
  };
}
