import { regionByCode } from '../../../catalog/regions';
import type { Model } from '../../../evaluation/model/model-schema';
import type { Rating } from '../../../evaluation/ratings/rating-agreement';
import type { Month } from '../../../util/month';

/** A published rating of one unit. */
export interface PublishedRating {
  readonly region: string;
  readonly department: string | null;
  readonly publisher: string;
  /** Empty where the publisher gave it no name. */
  readonly rating: string;
  readonly grade: string | null;
  readonly score: number | null;
  readonly rank: number | null;
  readonly month: Month;
}

/** One rating of one month by one publisher. */
export interface Publication {
  /** What tells it from the others, in a URL. */
  readonly key: string;
  readonly publisher: string;
  readonly rating: string;
  readonly month: Month;
  readonly ratings: readonly Rating[];
}

/**
 * The publications that rate units of a level, in the order of the rows; of a unit that is rated twice in
 * one publication the first row stands. More is better in a rating: it is the score, or the negative
 * rank where the publication states more ranks than scores; the two are never mixed.
 */
export function publicationsOf(
  rows: readonly PublishedRating[],
  level: Model['unitLevel'],
): readonly Publication[] {
  const found = new Map<string, Map<string, PublishedRating>>();
  for (const row of rows) {
    const unit = unitOf(row, level);
    if (unit === null) continue;
    const key = [row.month, row.rating, row.publisher].join('~');
    const publication = found.get(key) ?? new Map<string, PublishedRating>();
    found.set(key, publication);
    if (!publication.has(unit)) publication.set(unit, row);
  }
  return [...found].flatMap(([key, units]) => {
    const [first] = units.values();
    if (!first) return [];
    const { publisher, rating, month } = first;
    return [{ key, publisher, rating, month, ratings: ratingsOf(units) }];
  });
}

function ratingsOf(units: ReadonlyMap<string, PublishedRating>): readonly Rating[] {
  const stated = (field: 'score' | 'rank') =>
    [...units.values()].filter((row) => row[field] !== null).length;
  const byRank = stated('rank') > stated('score');
  return [...units].map(([unit, { score, rank, grade }]) => ({
    unit,
    score: byRank ? (rank === null ? null : -rank) : score,
    grade,
  }));
}

/** A rating of a department in one place rates neither the place nor the function as a whole. */
function unitOf({ region, department }: PublishedRating, level: Model['unitLevel']): string | null {
  const own = regionByCode(region)?.level;
  if (level === 'department') return own === 'province' ? department : null;
  return own === level && department === null ? region : null;
}
