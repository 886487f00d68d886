import { codeList } from '../../catalog/code-lists';
import type { Dataset, Field } from '../../catalog/dataset-schema';
import { type Language, textIn } from '../../util/language';
import { exampleDates } from './example-dates';
import { exampleText } from './example-text';

/** A county of Quzhou, whose measures the console implements. */
const exampleCounty = '330802';

/** An example row of a dataset as exports write it: labels of codes, dates in order, units of exports. */
export function exampleRow(dataset: Dataset, language: Language): readonly (string | number)[] {
  const dates = exampleDates(dataset);
  return dataset.fields.map((field) => exampleValue(field, dates, language));
}

function exampleValue(
  field: Field,
  dates: ReadonlyMap<string, string>,
  language: Language,
): string | number {
  if (field.codes !== undefined) return exampleCode(field, field.codes, language);
  switch (field.type) {
    case 'date':
      return dates.get(field.name) ?? '';
    case 'boolean':
      return language === 'zh-CN' ? '是' : 'yes';
    case 'integer':
    case 'number':
      return exampleNumber(field);
    case 'string':
      return exampleText(field, language);
  }
}

function exampleCode({ multiple }: Field, list: string, language: Language): string {
  if (list === 'region') return exampleCounty;
  const { codes } = codeList(list);
  // Labels may have commas of their own, which part several of them.
  if (multiple)
    return codes
      .slice(0, 2)
      .map(({ code }) => code)
      .join(';');
  return codes[0] ? textIn(language, codes[0].title) : '';
}

function exampleNumber({ unit, constraints }: Field): number {
  const wanted = unit === 'percent' ? 95 : unit === 'yuan' ? 120 : 12;
  const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = constraints ?? {};
  return Math.min(Math.max(wanted, Number(minimum)), Number(maximum));
}
