import type { Dataset } from '../../catalog/dataset-schema';
import type { HeaderMatch, MatchKind } from './field-headers';
import { fuzzyField } from './fuzzy-field';
import { matchHeaders } from './map-headers';
import type { FieldFit } from './only-field';
import { pinyinField } from './pinyin-field';
import { loadRomanise, type Romanise } from './romanise';

/** The match of each column; null for one that no field is found for. As long as the headers. */
export type ColumnMatches = readonly (HeaderMatch | null)[];

/**
 * The fields that headers stand for, with the reason and the confidence of each match: first those
 * that the catalogue knows, then headers written a little differently, then pinyin. A later match
 * never takes a field that is taken. The pinyin dictionary is loaded only where headers are left.
 */
export async function matchColumns(
  headers: readonly string[],
  dataset: Dataset,
  load: () => Promise<Romanise> = loadRomanise,
): Promise<ColumnMatches> {
  const sure = matchHeaders(headers, dataset);
  const near = completed(headers, sure, 'fuzzy', (header) => fuzzyField(header, dataset));
  if (headers.every((header, column) => header.trim() === '' || near[column])) return near;
  const romanise = await load();
  return completed(headers, near, 'pinyin', (header) => pinyinField(header, dataset, romanise));
}

/** Matches with those found for the columns and fields that are left; the likeliest column wins. */
function completed(
  headers: readonly string[],
  matches: ColumnMatches,
  kind: MatchKind,
  find: (header: string) => FieldFit | null,
): ColumnMatches {
  const taken = new Set(matches.flatMap((match) => (match ? [match.field.name] : [])));
  const found = headers.map((header, column) => (matches[column] ? null : find(header)));
  const best = new Map<string, number>();
  for (const [column, fit] of found.entries()) {
    if (!fit || taken.has(fit.field.name)) continue;
    const rival = found[best.get(fit.field.name) ?? -1];
    if (!rival || fit.confidence > rival.confidence) best.set(fit.field.name, column);
  }
  return matches.map((match, column) => {
    const fit = found[column];
    if (match || !fit || best.get(fit.field.name) !== column) return match;
    return { ...fit, kind };
  });
}
