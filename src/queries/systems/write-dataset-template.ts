import type { TFunction } from 'i18next';
import type { Dataset } from '../../catalog/dataset-schema';
import type { TemplateWords } from '../../reports/template/dataset-template';
import { type Language, textIn } from '../../util/language';

export const templateKinds = ['xlsx', 'csv'] as const;
export type TemplateKind = (typeof templateKinds)[number];

/** The file that whoever delivers a dataset fills in, with its name. What writes it is loaded when needed. */
export async function writeDatasetTemplate(
  dataset: Dataset,
  kind: TemplateKind,
  language: Language,
  t: TFunction<'coverage'>,
): Promise<{ readonly file: Blob; readonly name: string }> {
  const { datasetTemplate } = await import('../../reports/template/dataset-template');
  const writers = await import('../../reports/template/write-template');
  const words = templateWords(t);
  const template = datasetTemplate(dataset, language, words);
  const title = t('template.file', { dataset: textIn(language, dataset.title) });
  return kind === 'xlsx'
    ? { file: writers.writeTemplateWorkbook(template, words), name: `${title}.xlsx` }
    : { file: await writers.writeTemplateCsv(template, words), name: `${title}.zip` };
}

function templateWords(t: TFunction<'coverage'>): TemplateWords {
  return {
    fields: t('template.fields'),
    codes: t('template.codes'),
    fieldHeadings: [
      t('template.heading.column'),
      t('template.heading.name'),
      t('template.heading.needed'),
      t('template.heading.type'),
      t('template.heading.unit'),
      t('template.heading.codes'),
      t('template.heading.explanation'),
      t('template.heading.example'),
    ],
    codeHeadings: [
      t('template.code.list'),
      t('template.code.code'),
      t('template.code.zh'),
      t('template.code.en'),
    ],
    required: t('template.required'),
    optional: t('template.optional'),
    type: {
      string: t('template.type.string'),
      integer: t('template.type.integer'),
      number: t('template.type.number'),
      boolean: t('template.type.boolean'),
      date: t('template.type.date'),
    },
    unit: (unit) => t(`template.unit.${unit as 'yuan'}`, { defaultValue: unit }),
    several: t('template.several'),
    exampleNote: t('template.exampleNote'),
  };
}
