import type { Field, FieldRole, FieldType } from '../dataset-schema';

const dates: readonly FieldType[] = ['date'];
const texts: readonly FieldType[] = ['string'];
const numbers: readonly FieldType[] = ['integer', 'number'];

const typesOfRole: Readonly<Record<FieldRole, readonly FieldType[]>> = {
  id: texts,
  region: texts,
  department: texts,
  area: texts,
  kind: texts,
  subject: texts,
  subject_kind: texts,
  subject_code: texts,
  event_date: dates,
  deadline: dates,
  done_date: dates,
  report_date: dates,
  publication_date: dates,
  withdrawal_date: dates,
  amount: numbers,
  quantity: numbers,
  status: texts,
  severity: texts,
  document_number: texts,
  reference: texts,
  person_name: texts,
  person_id: texts,
};

/** The code list that a role demands; true: any. */
const codesOfRole: Partial<Readonly<Record<FieldRole, string | true>>> = {
  region: 'region',
  department: 'department',
  area: 'area',
  kind: true,
  status: true,
  severity: true,
  subject_kind: true,
};

const units = new Set(['yuan', 'day', 'working_day', 'person', 'percent', 'score']);

/** Units that intake can convert, by the unit in which the value is kept. */
const convertible: Readonly<Record<string, readonly string[]>> = {
  yuan: ['yuan', 'ten_thousand_yuan'],
};

/** What is wrong with a field taken by itself, given the names of all code lists. */
export function checkField(field: Field, codeLists: ReadonlySet<string>): string[] {
  return [
    ...checkRole(field),
    ...checkCodes(field, codeLists),
    ...checkValues(field),
    ...checkUnits(field),
  ];
}

function checkRole({ role, type, codes, unit, check }: Field): string[] {
  if (!role) return [];
  const messages: string[] = [];
  const types = typesOfRole[role];
  const wanted = codesOfRole[role];
  if (!types.includes(type)) {
    messages.push(`the role ${role} needs the type ${types.join(' or ')}, not ${type}.`);
  }
  if (wanted === true && codes === undefined) messages.push(`the role ${role} needs a code list.`);
  if (typeof wanted === 'string' && codes !== wanted) {
    messages.push(`the role ${role} needs the code list "${wanted}".`);
  }
  if (role === 'amount' && unit !== 'yuan') messages.push('an amount is kept in yuan.');
  if (role === 'subject_code' && check !== 'unified_social_credit_code') {
    messages.push('a subject code is checked as unified_social_credit_code.');
  }
  return messages;
}

function checkCodes({ codes, type, multiple }: Field, codeLists: ReadonlySet<string>): string[] {
  const messages: string[] = [];
  if (codes !== undefined && !codeLists.has(codes)) {
    messages.push(`there is no code list "${codes}" in data/codes.`);
  }
  if (codes !== undefined && type !== 'string') messages.push('codes are kept as strings.');
  if (multiple && codes === undefined) messages.push('several values need a code list.');
  return messages;
}

function checkValues({ constraints = {}, type, check }: Field): string[] {
  const { minimum, maximum, pattern, maxLength } = constraints;
  const messages: string[] = [];
  if (typeof minimum === 'number' && typeof maximum === 'number' && minimum > maximum) {
    messages.push(`the minimum ${minimum} is above the maximum ${maximum}.`);
  }
  for (const bound of [minimum, maximum]) {
    const wanted = type === 'date' ? 'string' : 'number';
    const bounded = type === 'date' || numbers.includes(type);
    if (bound === undefined || (bounded && typeof bound === wanted)) continue;
    messages.push(`the bound ${bound} does not suit the type ${type}.`);
  }
  if (type !== 'string' && (pattern ?? maxLength ?? check) !== undefined) {
    messages.push('a pattern, a length and a check digit are demanded of strings only.');
  }
  if (pattern !== undefined && !isPattern(pattern)) {
    messages.push(`the pattern ${pattern} is no regular expression.`);
  }
  return messages;
}

function checkUnits({ type, unit, sourceUnit, aliasUnits = {}, aliases = [] }: Field): string[] {
  const messages: string[] = [];
  if (unit !== undefined && (!units.has(unit) || !numbers.includes(type))) {
    messages.push(`"${unit}" is no unit of a number.`);
  }
  for (const source of [sourceUnit, ...Object.values(aliasUnits)]) {
    if (source === undefined || convertible[unit ?? '']?.includes(source)) continue;
    messages.push(`"${source}" cannot be converted to ${unit === undefined ? 'no unit' : unit}.`);
  }
  for (const alias of Object.keys(aliasUnits)) {
    if (!aliases.includes(alias)) messages.push(`"${alias}" has a unit but is no alias.`);
  }
  return messages;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
