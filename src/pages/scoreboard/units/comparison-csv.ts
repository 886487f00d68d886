import type { UnitScore } from '../../../evaluation/model/unit-score';
import { type CsvValue, writeCsv } from '../../../reports/csv';
import type { ComparedCell, ComparedRow } from './compare-units';

/** The words of the file, in the language of the screen. */
export interface ComparisonCsvWords {
  readonly part: string;
  readonly path: string;
  readonly unitOfValue: string;
  readonly value: string;
  readonly normalised: string;
  readonly missing: string;
  readonly score: string;
  readonly rank: string;
  readonly grade: string;
  readonly unitName: (unit: string) => string;
  readonly title: (row: ComparedRow) => string;
  readonly valueUnit: (row: ComparedRow) => string | null;
  readonly gradeName: (grade: string | null) => string | null;
  readonly reason: (missing: NonNullable<ComparedCell['missing']>) => string;
}

/** Units side by side as a table: three columns a unit, all digits of values and scores. */
export function comparisonCsv(
  units: readonly UnitScore[],
  rows: readonly ComparedRow[],
  words: ComparisonCsvWords,
): Blob {
  const headers = [
    words.part,
    words.path,
    words.unitOfValue,
    ...units.flatMap(({ unit }) =>
      [words.value, words.normalised, words.missing].map(
        (column) => `${words.unitName(unit)}: ${column}`,
      ),
    ),
  ];
  const whole = (title: string, read: (unit: UnitScore) => CsvValue): CsvValue[] => [
    title,
    null,
    null,
    ...units.flatMap((unit) => [read(unit), null, null]),
  ];
  const all: CsvValue[][] = [
    whole(words.score, ({ score }) => score),
    whole(words.grade, ({ grade }) => words.gradeName(grade)),
    whole(words.rank, ({ rank }) => rank),
    ...rows.map((row) => [
      words.title(row),
      row.part.path,
      words.valueUnit(row),
      ...row.cells.flatMap(({ value, score, missing }) => [
        value,
        score,
        missing ? words.reason(missing) : null,
      ]),
    ]),
  ];
  return writeCsv(headers, all);
}
