import type { Dataset } from '../../catalog/dataset-schema';
import { normalizeHeader } from '../normalize-text';
import { type HeaderMatch, headerIndex } from './header-index';

/** Field of each column by name, null for a column that is left out; as long as the headers. */
export type Mapping = readonly (string | null)[];

/**
 * The fields of a dataset that headers stand for. Two columns never give one field: the surer match
 * wins, then the first. A header of several names (`处罚机构/处罚机关`, a label with a code in
 * brackets) matches by any of them.
 */
export function mapHeaders(headers: readonly string[], dataset: Dataset): Mapping {
  const matches = headers.map((header) => matchHeader(header, dataset));
  const sureness = ['name', 'title', 'alias', 'part'];
  const taken = new Map<string, number>();
  matches.forEach((match, column) => {
    if (!match) return;
    const holder = taken.get(match.field.name);
    const held = holder === undefined ? null : matches[holder];
    if (!held || sureness.indexOf(match.kind) < sureness.indexOf(held.kind)) {
      taken.set(match.field.name, column);
    }
  });
  return matches.map((match, column) =>
    match && taken.get(match.field.name) === column ? match.field.name : null,
  );
}

function matchHeader(header: string, dataset: Dataset): HeaderMatch | null {
  const index = headerIndex(dataset);
  const whole = index.get(normalizeHeader(header));
  if (whole) return whole;
  for (const part of header.split(/[/／|()（）[\]【】\n]+/)) {
    const match = index.get(normalizeHeader(part));
    if (match) return { field: match.field, kind: 'part' };
  }
  return null;
}
