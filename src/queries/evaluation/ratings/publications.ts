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
 * The publications that rate units of a level, in the order of the rows. More is better in a rating:
 * the score, or the negative rank where there is none.
 */
export function publicationsOf(
  rows: readonly PublishedRating[],
  level: Model['unitLevel'],
): readonly Publication[] {
  const found = new Map<string, { first: PublishedRating; ratings: Rating[] }>();
  for (const row of rows) {
    const unit = unitOf(row, level);
    if (unit === null) continue;
    const key = [row.month, row.rating, row.publisher].join('~');
    const publication = found.get(key) ?? { first: row, ratings: [] };
    found.set(key, publication);
    const score = row.score ?? (row.rank === null ? null : -row.rank);
    publication.ratings.push({ unit, score, grade: row.grade });
  }
  return [...found].map(([key, { first, ratings }]) => ({
    key,
    publisher: first.publisher,
    rating: first.rating,
    month: first.month,
    ratings,
  }));
}

function unitOf({ region, department }: PublishedRating, level: Model['unitLevel']): string | null {
  if (level === 'department') return department;
  return regionByCode(region)?.level === level ? region : null;
}
