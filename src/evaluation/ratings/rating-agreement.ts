import { weightedKappa } from '../../stats/agreement/weighted-kappa';
import { kendall, spearman } from '../../stats/composite/correlation';
import { rank } from '../../stats/rank';

/** A unit's rating, as recomputed or as published. */
export interface Rating {
  readonly unit: string;
  /** More is better; of a published rank the negative. Null where only a grade is known. */
  readonly score: number | null;
  readonly grade: string | null;
}

/** A unit that was rated twice, differently. */
export interface Disagreement {
  readonly unit: string;
  readonly recomputed: Rating;
  readonly published: Rating;
  /** Places among the units with both scores; more than 0: published as worse. Null without both. */
  readonly rankShift: number | null;
  /** Grades by which it was published as worse; null without both. */
  readonly gradeShift: number | null;
}

/** How far recomputed and published ratings agree. */
export interface RatingAgreement {
  readonly unitsWithScores: number;
  readonly unitsWithGrades: number;
  readonly spearman: number | null;
  /** tau-b. */
  readonly kendall: number | null;
  /** Units by published grade (rows) and recomputed grade (columns), best first. */
  readonly confusion: readonly (readonly number[])[];
  /** Cohen's kappa with linear weights. */
  readonly kappa: number | null;
  /** Largest first: by grades, then by ranks. */
  readonly disagreements: readonly Disagreement[];
}

/**
 * Compares ratings of the units that are in both lists; `grades` are best first. A grade that is not
 * among them counts as unknown.
 */
export function ratingAgreement(
  recomputed: readonly Rating[],
  published: readonly Rating[],
  grades: readonly string[],
): RatingAgreement {
  const stated = new Map(published.map((rating) => [rating.unit, rating]));
  const pairs = recomputed.flatMap((own) => {
    const theirs = stated.get(own.unit);
    return theirs ? [{ own, theirs }] : [];
  });
  const scored = pairs.filter(({ own, theirs }) => own.score !== null && theirs.score !== null);
  const [ours, others] = [
    scored.map(({ own }) => own.score),
    scored.map(({ theirs }) => theirs.score),
  ];
  const [ourRanks, otherRanks] = [rank(ours, 1), rank(others, 1)];
  const shifts = new Map(
    scored.map(({ own }, place) => [
      own.unit,
      (otherRanks[place] as number) - (ourRanks[place] as number),
    ]),
  );
  const placeOf = ({ grade }: Rating) => (grade === null ? -1 : grades.indexOf(grade));
  const confusion = grades.map(() => grades.map(() => 0));
  const disagreements = pairs.map(({ own, theirs }): Disagreement => {
    const [mine, stated] = [placeOf(own), placeOf(theirs)];
    const both = mine >= 0 && stated >= 0;
    const row = both ? confusion[stated] : undefined;
    if (row) row[mine] = (row[mine] as number) + 1;
    return {
      unit: own.unit,
      recomputed: own,
      published: theirs,
      rankShift: shifts.get(own.unit) ?? null,
      gradeShift: both ? stated - mine : null,
    };
  });
  return {
    unitsWithScores: scored.length,
    unitsWithGrades: confusion.flat().reduce((sum, count) => sum + count, 0),
    spearman: spearman(ours, others),
    kendall: kendall(ours, others),
    confusion,
    kappa: weightedKappa(confusion),
    disagreements: disagreements
      .filter(({ rankShift, gradeShift }) => (rankShift ?? 0) !== 0 || (gradeShift ?? 0) !== 0)
      .sort(
        (a, b) => size(b.gradeShift) - size(a.gradeShift) || size(b.rankShift) - size(a.rankShift),
      ),
  };
}

function size(shift: number | null): number {
  return Math.abs(shift ?? 0);
}
