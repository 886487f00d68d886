import type { Rating, RatingAgreement } from '../../../evaluation/ratings/rating-agreement';
import { ratingAgreement } from '../../../evaluation/ratings/rating-agreement';
import { rank } from '../../../stats/rank';
import { type Month, monthIndex } from '../../../util/month';
import type { ScoredModel } from '../scored-model';
import type { Publication } from './publications';

/** A unit in both lists, with its places among the units that are in both. */
export interface RatedUnit {
  readonly unit: string;
  readonly published: number;
  readonly recomputed: number;
}

/** A publication beside the scores of the month it is about. */
export interface ComparedRatings {
  /** The month whose scores are compared: the rated one, or the nearest that can be scored. */
  readonly month: Month;
  readonly agreement: RatingAgreement;
  /** Units with a score in both. */
  readonly units: readonly RatedUnit[];
  /** Whether grades of the two can be compared: the publication uses grades of the model. */
  readonly hasGrades: boolean;
}

/** How far a publication and a model agree. Null where the model has no month to compare. */
export function compareRatings(
  scored: ScoredModel,
  { month: rated, ratings }: Publication,
): ComparedRatings | null {
  const month = nearest(scored.months, rated);
  if (month === null) return null;
  const recomputed: readonly Rating[] = scored
    .scoresAt(month)
    .map(({ unit, score, grade }) => ({ unit, score, grade }));
  const grades = scored.plan.grades.map(({ name }) => name);
  const stated = ratings.flatMap(({ grade }) => (grade === null ? [] : [grade]));
  const published = new Map(ratings.map((rating) => [rating.unit, rating.score]));
  const pairs = recomputed.filter(
    ({ unit, score }) => score !== null && (published.get(unit) ?? null) !== null,
  );
  const ours = rank(
    pairs.map(({ score }) => score),
    1,
  );
  const theirs = rank(
    pairs.map(({ unit }) => published.get(unit) ?? null),
    1,
  );
  return {
    month,
    agreement: ratingAgreement(recomputed, ratings, grades),
    units: pairs.map(({ unit }, place) => ({
      unit,
      published: theirs[place] as number,
      recomputed: ours[place] as number,
    })),
    hasGrades: stated.length > 0 && stated.every((grade) => grades.includes(grade)),
  };
}

/** The month itself, else the one closest to it; null for none. */
function nearest(months: readonly Month[], month: Month): Month | null {
  const distance = (each: Month) => Math.abs(monthIndex(each) - monthIndex(month));
  return months.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
