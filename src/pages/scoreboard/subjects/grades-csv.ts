import type { GradeDistribution } from '../../../queries/evaluation/subjects/assemble-grades';
import { writeCsv } from '../../../reports/csv';

/** The words of the file, in the language of the screen. */
export interface GradesCsvWords {
  readonly key: string;
  readonly subjects: string;
  readonly grades: readonly string[];
  readonly meanScore: string;
  readonly evaluated: string;
  readonly name: (key: string) => string;
}

/** Distributions as a table; shares 0 … 1 with all their digits, empty where nothing is told. */
export function gradesCsv(
  distributions: readonly GradeDistribution[],
  words: GradesCsvWords,
): Blob {
  return writeCsv(
    [words.key, words.subjects, ...words.grades, words.meanScore, words.evaluated],
    distributions.map(({ key, subjects, shares, meanScore, evaluated }) => [
      words.name(key),
      subjects,
      ...shares,
      meanScore,
      evaluated,
    ]),
  );
}
