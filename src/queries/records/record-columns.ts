import type { Dataset, Field, FieldRole } from '../../catalog/dataset-schema';
import { subjectKindField } from '../../catalog/mask-cell';
import { dutyOf } from '../../evaluation/compile-overdue';
import { recomputeReads } from '../../evaluation/recompute/recompute-reads';
import { type Language, textIn } from '../../util/language';
import { codeWidth, textWidth } from './cell-text';

/** Roles that a reader looks for first; the others come on request. */
const firstRoles: ReadonlySet<FieldRole> = new Set([
  'id',
  'region',
  'department',
  'area',
  'kind',
  'subject',
  'event_date',
  'deadline',
  'done_date',
  'report_date',
  'amount',
  'quantity',
  'status',
  'severity',
]);

const usualColumns = 12;

/**
 * The fields shown unless a person chooses others: the key, the date, the place, then what the
 * figure reads, the other fields of meaning and the first required text.
 */
export function usualFields(dataset: Dataset, measured: boolean): readonly Field[] {
  const read = measured ? (recomputeReads[dataset.name] ?? []) : [];
  const subject = dataset.fields.some(({ role }) => role === 'subject');
  const named = dataset.fields.find(isName);
  const wanted = dataset.fields.filter(
    (field) =>
      (field.role !== undefined && firstRoles.has(field.role)) ||
      read.includes(field.name) ||
      (field === named && !subject),
  );
  return ordered(dataset, wanted, read).slice(0, usualColumns);
}

/** The fields of a `columns` parameter in its order; the usual ones where it names none. */
export function chosenFields(
  dataset: Dataset,
  parameter: string | null,
  measured: boolean,
): readonly Field[] {
  const byName = new Map(dataset.fields.map((field) => [field.name, field]));
  const chosen = [...new Set((parameter ?? '').split(','))].flatMap(
    (name) => byName.get(name) ?? [],
  );
  return chosen.length > 0 ? chosen : usualFields(dataset, measured);
}

/** All fields in the order in which columns stand. */
export function orderedFields(dataset: Dataset): readonly Field[] {
  return ordered(dataset, dataset.fields);
}

/** The fields to fetch: those shown, the key, what decides on masking and on being late. */
export function fetchedFields(dataset: Dataset, shown: readonly Field[]): readonly string[] {
  const duty = dutyOf(dataset);
  const needed = [
    ...shown.map(({ name }) => name),
    ...dataset.primaryKey,
    ...(duty ? [duty.due, duty.done] : []),
  ];
  const kind = subjectKindField(dataset);
  if (kind) needed.push(kind.name);
  return [...new Set(needed)];
}

/** The width of a field's column in pixels, by its type, codes and title. */
export function columnWidth(field: Field, language: Language): number {
  return Math.round(Math.max(contentWidth(field, language), titleWidth(field, language)) + 22);
}

/** Whether a field holds free text, whose column takes the width left over. */
export function isFreeText(field: Field): boolean {
  return (
    field.type === 'string' &&
    !field.codes &&
    !field.check &&
    (field.role === undefined || field.role === 'subject')
  );
}

function contentWidth(field: Field, language: Language): number {
  if (field.codes) return codeWidth(field.codes, language, 190);
  switch (field.type) {
    case 'date':
      return 80;
    case 'boolean':
      return 40;
    case 'integer':
      return 56;
    case 'number':
      return 104;
    default:
      if (field.check) return 140;
      if (field.role === 'id') return 132;
      return isFreeText(field) ? 200 : 120;
  }
}

function titleWidth(field: Field, language: Language): number {
  const title = textWidth(textIn(language, field.title)) * 0.93;
  return Math.min(title + sortMark, 170);
}

/** Room for the arrow of the sorted column and for its bolder title. */
const sortMark = 30;

const leading: readonly FieldRole[] = ['id', 'event_date', 'region', 'department'];

/** The key, the date and the place, what names it, what is wanted before the rest, the rest. */
function ordered(
  dataset: Dataset,
  fields: readonly Field[],
  wanted: readonly string[] = [],
): readonly Field[] {
  const rank = (field: Field): number => {
    const first = leading.indexOf(field.role ?? 'kind');
    if (first >= 0) return first;
    if (field.role === 'subject' || isName(field)) return leading.length;
    return wanted.includes(field.name) ? leading.length + 1 : leading.length + 2;
  };
  return [...fields].sort(
    (a, b) => rank(a) - rank(b) || dataset.fields.indexOf(a) - dataset.fields.indexOf(b),
  );
}

function isName(field: Field): boolean {
  return (
    field.type === 'string' &&
    !field.codes &&
    field.role === undefined &&
    field.constraints?.required === true &&
    !field.check
  );
}
