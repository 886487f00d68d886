import type { GradeDistribution } from '../../../queries/evaluation/subjects/assemble-grades';

/** What distributions may be ordered by: number of subjects, mean score, or the share of a grade. */
export type GradesOrder = 'subjects' | 'mean' | `grade${number}`;

/** The order that a URL parameter names; the largest share of the last grade for any other text. */
export function orderOfParameter(parameter: string | null, grades: number): GradesOrder {
  if (parameter === 'subjects' || parameter === 'mean') return parameter;
  const place = /^grade(\d)$/.exec(parameter ?? '')?.[1];
  return `grade${place !== undefined && Number(place) < grades ? Number(place) : grades - 1}`;
}

/** Largest first; those without a value last. */
export function orderGrades(
  distributions: readonly GradeDistribution[],
  order: GradesOrder,
): readonly GradeDistribution[] {
  const value = ({ subjects, meanScore, shares }: GradeDistribution) => {
    if (order === 'subjects') return subjects;
    if (order === 'mean') return meanScore;
    return shares[Number(order.slice('grade'.length))] ?? null;
  };
  return distributions.toSorted((a, b) => (value(b) ?? -1) - (value(a) ?? -1));
}
