import { matchScore, searchText } from '../../util/match-text';

export const searchKinds = [
  'region',
  'department',
  'archive',
  'ledger',
  'dataset',
  'indicator',
  'model',
  'task',
  'organisation',
  'document',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A thing that the search can lead to. */
export interface SearchItem {
  readonly kind: SearchKind;
  readonly code: string;
  readonly label: string;
  readonly hint: string;
  /** Everything it may be found by, as `searchText`. */
  readonly names: readonly string[];
}

/** The items of one kind that fit a query. */
export interface SearchGroup {
  readonly kind: SearchKind;
  readonly items: readonly SearchItem[];
}

const itemsPerKind = 6;

/** The best items for a query, by kind, the kind with the best item first; none for an empty query. */
export function searchItems(items: readonly SearchItem[], query: string): readonly SearchGroup[] {
  const text = searchText(query);
  if (text === '') return [];
  const scored = items
    .map((item) => ({ item, score: matchScore(text, item.names) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return searchKinds
    .map((kind) => {
      const ofKind = scored.filter(({ item }) => item.kind === kind).slice(0, itemsPerKind);
      return { kind, best: ofKind[0]?.score ?? 0, items: ofKind.map(({ item }) => item) };
    })
    .filter((group) => group.items.length > 0)
    .sort((a, b) => b.best - a.best)
    .map(({ kind, items: found }) => ({ kind, items: found }));
}
