import type { Dataset, Field } from '../../catalog/dataset-schema';
import { type CoverCell, columnCover, coverName } from '../cover/column-cover';
import { coverText } from '../cover/cover-text';
import type { Mapping } from '../map/map-headers';
import type { ChangeRule } from '../rules';
import { personalSubject } from './personal-subject';
import type { RowState } from './row-state';

/** Covers what is personal in the rows of one file. */
export interface PersonalValuesCover {
  /** Covers the values of a row and all that is told of it, in place. */
  readonly coverRow: (row: RowState, cells: readonly string[]) => void;
  /** Covers one cell of a row. */
  readonly coverCell: (row: RowState, cells: readonly string[], column: number) => string;
}

interface TextField {
  readonly field: Field;
  readonly place: number;
  readonly cover: CoverCell;
}

/** Rules that quote a text as it stood. Those that read a date, a number or a code quote only that. */
const quotingRules: ReadonlySet<ChangeRule> = new Set([
  'trimmed',
  'text_mark',
  'full_width',
  'letter_case',
  'code_unknown',
  'region_unknown',
  'department_unknown',
  'undecodable',
]);

/**
 * Covers what is personal in the rows of a file: by the roles of the fields, by what the headers of
 * columns that fill none announce, and by pattern in any text. The name of the subject is personal
 * where the row is about a natural person.
 */
export function personalValuesCover(
  dataset: Dataset,
  mapping: Mapping,
  headers: readonly string[],
): PersonalValuesCover {
  const texts = textFields(dataset);
  const covers = new Map(dataset.fields.map((field) => [field.name, columnCover(field, '')]));
  const subject = dataset.fields.find(({ role }) => role === 'subject')?.name;
  const isOnPerson = personalSubject(dataset, mapping);
  const columns = headers.map((header, column) => {
    const field = dataset.fields.find(({ name }) => name === mapping[column]) ?? null;
    return columnCover(field, header);
  });
  return {
    coverRow(row, cells) {
      const isPersonal = isOnPerson(row, cells);
      const coverOf = (name: string | null): CoverCell =>
        isPersonal && name === subject ? coverName : (covers.get(name ?? '') ?? coverText);
      const isPattern = coverValues(row, texts, coverOf);
      coverQuotes(row, coverOf, isPattern);
    },
    coverCell(row, cells, column) {
      const isName = mapping[column] === subject && subject !== undefined;
      const cover = isName && isOnPerson(row, cells) ? coverName : (columns[column] ?? coverText);
      return cover(cells[column] ?? '').text;
    },
  };
}

/** Fields whose values are texts of people, not codes of a list. */
function textFields({ fields }: Dataset): readonly TextField[] {
  return fields.flatMap((field, place) =>
    field.type === 'string' && field.codes === undefined
      ? [{ field, place, cover: columnCover(field, '') }]
      : [],
  );
}

/** Covers the values of text fields; tells whether a pattern found anything. */
function coverValues(
  row: RowState,
  texts: readonly TextField[],
  coverOf: (field: string) => CoverCell,
): boolean {
  let isPattern = false;
  for (const { field, place, cover } of texts) {
    const value = row.values[place];
    if (typeof value !== 'string') continue;
    const { text, rules } = (field.role === 'subject' ? coverOf(field.name) : cover)(value);
    if (text === value) continue;
    isPattern ||= field.role !== 'person_id' && field.role !== 'person_name';
    row.values[place] = text;
    for (const rule of rules) {
      row.changes.push({ field: field.name, rule, original: text, value: text });
    }
  }
  return isPattern;
}

/** Covers the texts that changes and faults quote. */
function coverQuotes(
  { changes, faults }: RowState,
  coverOf: (field: string | null) => CoverCell,
  isPattern: boolean,
): void {
  for (let place = 0; place < changes.length; place += 1) {
    const change = changes[place];
    if (!change || (!isPattern && !quotingRules.has(change.rule))) continue;
    const cover = coverOf(change.field);
    const original = cover(change.original).text;
    if (original === change.original) continue;
    const value = typeof change.value === 'string' ? cover(change.value).text : change.value;
    changes[place] = { ...change, original, value };
  }
  for (let place = 0; place < faults.length; place += 1) {
    const fault = faults[place];
    if (!fault) continue;
    const original = coverText(coverOf(fault.field)(fault.original).text).text;
    if (original !== fault.original) faults[place] = { ...fault, original };
  }
}
