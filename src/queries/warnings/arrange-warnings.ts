import { placeOfLevel, placeOfState, type WarningRow } from './warning-row';

export const warningSorts = ['level', 'unit', 'since', 'rules', 'state'] as const;
export type WarningSort = (typeof warningSorts)[number];

export const warningGroups = ['none', 'level', 'unit', 'rule', 'area'] as const;
export type WarningGrouping = (typeof warningGroups)[number];

/** How what a row is about is called, in the language of the screen. */
export interface RowWords {
  readonly unit: (row: WarningRow) => string;
  readonly rule: (name: string) => string;
  readonly area: (code: string) => string;
  readonly level: (row: WarningRow) => string;
  readonly noRule: string;
  readonly noArea: string;
}

/** Rows that stand together under a heading; without a grouping one group without one. */
export interface WarningGroup {
  readonly key: string;
  readonly title: string | null;
  readonly rows: readonly WarningRow[];
}

/** Rows in an order; equal ones stay as they are: the gravest first, then the oldest. */
export function sortWarnings(
  rows: readonly WarningRow[],
  sort: WarningSort,
  isDescending: boolean,
  { unit }: Pick<RowWords, 'unit'>,
): WarningRow[] {
  const compare: Readonly<Record<WarningSort, (a: WarningRow, b: WarningRow) => number>> = {
    level: (a, b) => placeOfLevel(a.level) - placeOfLevel(b.level),
    unit: (a, b) => unit(a).localeCompare(unit(b)),
    since: (a, b) => compareText(a.since ?? '9999', b.since ?? '9999'),
    rules: (a, b) => rulesOf(a) - rulesOf(b),
    state: (a, b) => placeOfState(a.record.state) - placeOfState(b.record.state),
  };
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare[sort](a, b));
}

/** Rows under headings: those with the gravest row first, then the longest. */
export function groupWarnings(
  rows: readonly WarningRow[],
  grouping: WarningGrouping,
  words: RowWords,
): WarningGroup[] {
  if (grouping === 'none') return [{ key: 'all', title: null, rows }];
  const groups = new Map<string, WarningRow[]>();
  for (const row of rows) {
    for (const title of titlesOf(row, grouping, words)) {
      const group = groups.get(title);
      if (group) group.push(row);
      else groups.set(title, [row]);
    }
  }
  return [...groups]
    .map(([title, own]) => ({ key: title, title, rows: own }))
    .sort((a, b) => gravest(a) - gravest(b) || b.rows.length - a.rows.length);
}

/** A row stands under each of its rules and areas. */
function titlesOf(row: WarningRow, grouping: WarningGrouping, words: RowWords): string[] {
  switch (grouping) {
    case 'level':
      return [words.level(row)];
    case 'unit':
      return [words.unit(row)];
    case 'rule': {
      const names = new Set(row.warning?.signals.map(({ rule }) => rule) ?? []);
      return names.size > 0 ? [...names].map(words.rule) : [words.noRule];
    }
    case 'area':
      return row.areas.length > 0 ? row.areas.map(words.area) : [words.noArea];
    case 'none':
      return [''];
  }
}

function gravest({ rows }: WarningGroup): number {
  return Math.min(...rows.map(({ level }) => placeOfLevel(level)));
}

/** The number of rules that signal. */
export function rulesOf({ warning }: Pick<WarningRow, 'warning'>): number {
  return new Set(warning?.signals.map(({ rule }) => rule)).size;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
