/** One line of a table of results: a figure, what it should be. */
export interface Line {
  readonly name: string;
  readonly value: number;
  readonly unit: 's' | 'ms' | 'MB' | '×';
  /** At most; null: no target. */
  readonly target: number | null;
}

export function line(
  name: string,
  value: number,
  unit: Line['unit'],
  target: number | null = null,
): Line {
  return { name, value, unit, target };
}
