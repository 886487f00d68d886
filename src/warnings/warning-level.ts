/** The four official levels of a warning, the gravest first. */
export const warningLevels = ['red', 'orange', 'yellow', 'blue'] as const;
export type WarningLevel = (typeof warningLevels)[number];

/** What a rule's level table looks at; the meaning of each number is that of the rule's method. */
export interface LevelInputs {
  /** How far beyond what is allowed or expected. */
  readonly severity: number;
  /** Whole months that it has lasted. */
  readonly persistence: number;
  /** How much it touches: records, or a sum of money. */
  readonly exposure: number;
}

/** A row of a level table: its level where all of its least values are reached. */
export interface LevelRow extends Partial<LevelInputs> {
  readonly level: WarningLevel;
}

/**
 * The level of the first row whose least values are all reached. The last row of a checked table asks
 * for nothing; of another table null where no row fits.
 */
export function levelOf(table: readonly LevelRow[], inputs: LevelInputs): WarningLevel | null {
  return table.find((row) => reaches(inputs, row))?.level ?? null;
}

/** Whether the inputs reach all least values of a row. */
function reaches(inputs: LevelInputs, row: LevelRow): boolean {
  return (
    inputs.severity >= (row.severity ?? Number.NEGATIVE_INFINITY) &&
    inputs.persistence >= (row.persistence ?? Number.NEGATIVE_INFINITY) &&
    inputs.exposure >= (row.exposure ?? Number.NEGATIVE_INFINITY)
  );
}

/** The graver of two levels. */
export function graverLevel(a: WarningLevel, b: WarningLevel): WarningLevel {
  return warningLevels.indexOf(a) <= warningLevels.indexOf(b) ? a : b;
}

/** Places of the rows that can never apply, since a row before them asks for no more; 0 first. */
export function unreachableRows(table: readonly LevelRow[]): number[] {
  return table.flatMap((row, place) =>
    table.slice(0, place).some((before) => isCovered(row, before)) ? [place] : [],
  );
}

function isCovered(row: LevelRow, before: LevelRow): boolean {
  return (['severity', 'persistence', 'exposure'] as const).every(
    (input) =>
      (before[input] ?? Number.NEGATIVE_INFINITY) <= (row[input] ?? Number.NEGATIVE_INFINITY),
  );
}
