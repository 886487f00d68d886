/** The subjects of one region, kind and grade. */
export interface GradeRow {
  readonly region: string;
  readonly kind: string;
  readonly grade: string;
  readonly subjects: number;
  /** Subjects × mean score where it is stated, and how many subjects these are. */
  readonly points: number;
  readonly pointed: number;
  /** YYYY-MM-DD */
  readonly evaluated: string;
}

/** How the subjects of one kind are graded. */
export interface GradeDistribution {
  /** Kind of subject or region. */
  readonly key: string;
  /** With one of the grades; null where withheld: of natural persons alone there are too few to be told. */
  readonly subjects: number | null;
  /** 0 … 1 by grade, of all subjects with a grade; null without any or where withheld. */
  readonly shares: readonly (number | null)[];
  /** Weighted by subjects; null where none is stated or where withheld. */
  readonly meanScore: number | null;
  /** Latest day of evaluation. */
  readonly evaluated: string;
}

/** Natural persons below which nothing is told of them. */
export const fewestPersons = 3;

/** Distributions over grades, one for each value of a field, in the order of `keys`; those without rows left out. */
export function gradeDistributions(
  rows: readonly GradeRow[],
  by: 'kind' | 'region',
  keys: readonly string[],
  grades: readonly string[],
): readonly GradeDistribution[] {
  return keys.flatMap((key) => {
    const own = rows.filter((row) => row[by] === key);
    return own.length > 0 ? [distributionOf(key, own, grades)] : [];
  });
}

function distributionOf(
  key: string,
  rows: readonly GradeRow[],
  grades: readonly string[],
): GradeDistribution {
  const sum = (list: readonly GradeRow[], pick: (row: GradeRow) => number) =>
    list.reduce((total, row) => total + pick(row), 0);
  const counts = grades.map((grade) =>
    sum(
      rows.filter((row) => row.grade === grade),
      ({ subjects }) => subjects,
    ),
  );
  const subjects = counts.reduce((total, count) => total + count, 0);
  const pointed = sum(rows, (row) => row.pointed);
  const isWithheld =
    subjects > 0 && subjects < fewestPersons && rows.every(({ kind }) => kind === 'individual');
  return {
    key,
    subjects: isWithheld ? null : subjects,
    shares: counts.map((count) => (subjects > 0 && !isWithheld ? count / subjects : null)),
    meanScore: pointed > 0 && !isWithheld ? sum(rows, ({ points }) => points) / pointed : null,
    evaluated:
      rows
        .map((row) => row.evaluated)
        .toSorted()
        .at(-1) ?? '',
  };
}
