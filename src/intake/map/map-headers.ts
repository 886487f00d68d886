import type { Dataset } from '../../catalog/dataset-schema';
import { headerKey } from '../../catalog/header-key';
import { fieldHeaders, type HeaderMatch, matchKinds } from './field-headers';

const partConfidence = 0.95;

/** The field of each column, by name; null for a column that is left out. As long as the headers. */
export type Mapping = readonly (string | null)[];

/**
 * The fields that headers stand for. A header of several names (`处罚机构/处罚机关`, a label with its
 * code in brackets) counts by any of them. Two columns give one field only where it holds several
 * codes (`CF_CFLB1`, `CF_CFLB2`); else the surer match wins, then the first.
 */
export function mapHeaders(headers: readonly string[], dataset: Dataset): Mapping {
  return matchHeaders(headers, dataset).map((match) => match?.field.name ?? null);
}

/** As `mapHeaders`, with the reason of each match. */
export function matchHeaders(
  headers: readonly string[],
  dataset: Dataset,
): readonly (HeaderMatch | null)[] {
  const matches = headers.map((header) => matchHeader(header, dataset));
  const holders = new Map<string, number>();
  for (const [column, match] of matches.entries()) {
    if (!match) continue;
    const holder = holders.get(match.field.name);
    const held = holder === undefined ? null : matches[holder];
    if (!held || sureness(match) < sureness(held)) holders.set(match.field.name, column);
  }
  return matches.map((match, column) => {
    if (!match) return null;
    const isHolder = holders.get(match.field.name) === column;
    return isHolder || (match.field.multiple && match.kind !== 'part') ? match : null;
  });
}

function sureness({ kind }: HeaderMatch): number {
  return matchKinds.indexOf(kind);
}

function matchHeader(header: string, dataset: Dataset): HeaderMatch | null {
  const index = fieldHeaders(dataset);
  const whole = index.get(headerKey(header));
  if (whole) return whole;
  for (const part of header.split(/[/／|()（）[\]【】\n]+/)) {
    const match = index.get(headerKey(part));
    if (match) return { field: match.field, kind: 'part', confidence: partConfidence };
  }
  return null;
}
