import {
  type PublicationEnd,
  type PublicationState,
  publicationEnds,
  publicationStates,
} from '../../evaluation/publication/compile-publication';
import type { RecordRow } from '../records/record-blocks';

/** The published records of a dataset, or of all. */
export interface PublicationLine {
  /** Null: all datasets together. */
  readonly dataset: string | null;
  readonly states: Readonly<Record<PublicationState, number>>;
  /** What should have ended those that are overdue. */
  readonly overdue: Readonly<Record<PublicationEnd, number>>;
  /** How many have been repaired, taken down or not. */
  readonly repaired: number;
}

/** Lines by dataset in the order given, from rows of `compilePublicationCounts`, and their sum. */
export function publicationLines(
  rows: readonly RecordRow[],
  datasets: readonly string[],
): { readonly lines: readonly PublicationLine[]; readonly all: PublicationLine } {
  const lineOf = (dataset: string | null): PublicationLine => {
    const own = rows.filter((row) => dataset === null || row.dataset === dataset);
    const sum = (of: readonly RecordRow[], column = 'rows') =>
      of.reduce((total, row) => total + Number(row[column]), 0);
    const inState = (state: string) => own.filter((row) => row.state === state);
    return {
      dataset,
      states: numbers(publicationStates, (state) => sum(inState(state))),
      overdue: numbers(publicationEnds, (end) =>
        sum(inState('overdue').filter((row) => row.reason === end)),
      ),
      repaired: sum(own, 'repaired'),
    };
  };
  return { lines: datasets.map(lineOf), all: lineOf(null) };
}

function numbers<K extends string>(
  keys: readonly K[],
  numberOf: (key: K) => number,
): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, numberOf(key)])) as Record<K, number>;
}
