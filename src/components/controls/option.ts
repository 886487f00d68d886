import { matchScore, searchText } from '../../util/match-text';

/** A thing that can be chosen in a picker. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Said in grey at its right, such as its code. */
  readonly hint?: string;
  /** Everything it may be found by, as `searchText`. */
  readonly names: readonly string[];
  /** Value of the option that it stands under in a tree. */
  readonly parent?: string;
}

/** An option as it stands in a list: with its depth, and whether it opens. */
export interface ListedOption extends Option {
  readonly level: 1 | 2;
  readonly expanded?: boolean;
}

/**
 * The options to list: without a query the top level and what stands under the expanded ones;
 * with a query all that match, best first, each in its place in the given order.
 */
export function listOptions(
  options: readonly Option[],
  query: string,
  expanded: ReadonlySet<string>,
): readonly ListedOption[] {
  const text = searchText(query);
  if (text !== '') {
    const scored = options.map((option) => ({ option, score: matchScore(text, option.names) }));
    return scored
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ option }) => ({ ...option, level: 1 }));
  }
  const parents = new Set(options.flatMap(({ parent }) => (parent ? [parent] : [])));
  return options
    .filter(({ parent }) => parent === undefined || expanded.has(parent))
    .map((option) => ({
      ...option,
      level: option.parent === undefined ? 1 : 2,
      expanded: parents.has(option.value) ? expanded.has(option.value) : undefined,
    }));
}
