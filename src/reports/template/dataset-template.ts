import { codeList } from '../../catalog/code-lists';
import type { Dataset, Field } from '../../catalog/dataset-schema';
import { type Language, textIn } from '../../util/language';
import { exampleRow } from './example-value';

/** The words of a template in its language. */
export interface TemplateWords {
  readonly fields: string;
  readonly codes: string;
  /** Headings of the list of fields, in the order of its columns. */
  readonly fieldHeadings: readonly string[];
  /** Headings of the list of codes, in the order of its columns. */
  readonly codeHeadings: readonly string[];
  readonly required: string;
  readonly optional: string;
  readonly type: Readonly<Record<Field['type'], string>>;
  readonly unit: (unit: string) => string;
  readonly several: string;
  /** Said of the example row, and that it is to be deleted. */
  readonly exampleNote: string;
}

type Cells = readonly (string | number)[];

/** What whoever delivers a dataset fills in, and what explains it. */
export interface DatasetTemplate {
  readonly title: string;
  readonly headers: readonly string[];
  readonly example: Cells;
  /** What each column is, a row a field, with its heading first. */
  readonly fields: readonly Cells[];
  /** All codes of its columns, with their heading first; only the heading where it has none. */
  readonly codes: readonly Cells[];
}

/** The template of a dataset: its headers, an example row, the explanation of each field and all codes. */
export function datasetTemplate(
  dataset: Dataset,
  language: Language,
  words: TemplateWords,
): DatasetTemplate {
  const headers = dataset.fields.map(({ title }) => textIn(language, title));
  const example = exampleRow(dataset, language);
  const lists = [...new Set(dataset.fields.flatMap(({ codes }) => codes ?? []))].map(codeList);
  return {
    title: textIn(language, dataset.title),
    headers,
    example,
    fields: [
      [words.exampleNote],
      words.fieldHeadings,
      ...dataset.fields.map((field, place) => [
        headers[place] ?? field.name,
        field.name,
        field.constraints?.required ? words.required : words.optional,
        words.type[field.type],
        unitOf(field, words),
        field.codes ? textIn(language, codeList(field.codes).title) : '',
        [
          field.description ? textIn(language, field.description) : '',
          field.multiple ? words.several : '',
        ]
          .filter(Boolean)
          .join(' '),
        String(example[place] ?? ''),
      ]),
    ],
    codes: [
      words.codeHeadings,
      ...lists.flatMap(({ title, codes }) =>
        codes.map((each) => [textIn(language, title), each.code, each.title.zh, each.title.en]),
      ),
    ],
  };
}

function unitOf({ unit, sourceUnit }: Field, words: TemplateWords): string {
  const stated = sourceUnit ?? unit;
  return stated === undefined ? '' : words.unit(stated);
}
