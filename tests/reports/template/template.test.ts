import { describe, expect, it } from 'vitest';
import { datasets } from '../../../src/catalog/catalog';
import {
  datasetTemplate,
  type TemplateWords,
} from '../../../src/reports/template/dataset-template';
import {
  writeTemplateCsv,
  writeTemplateWorkbook,
} from '../../../src/reports/template/write-template';
import { unpackZip } from '../../../src/snapshot/unpack-zip';
import { languages } from '../../../src/util/language';
import { readWhole } from '../../intake/support/read-sample';

const words: TemplateWords = {
  fields: 'Fields',
  codes: 'Codes',
  fieldHeadings: ['Column', 'Field', 'Needed', 'Type', 'Unit', 'Codes', 'Explanation', 'Example'],
  codeHeadings: ['List', 'Code', 'Chinese', 'English'],
  required: 'yes',
  optional: 'no',
  type: {
    string: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'yes or no',
    date: 'date',
  },
  unit: (unit) => unit,
  several: 'Several codes are joined by semicolons.',
  exampleNote: 'Delete the example row.',
};

describe.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
  '%s',
  (name, dataset) => {
    it.each(languages)('is recognised from its filled template in %s', async (language) => {
      const template = datasetTemplate(dataset, language, words);
      const book = writeTemplateWorkbook(template, words);
      const zip = await unpackZip(await writeTemplateCsv(template, words), 'template');
      const csv = zip.get(`${template.title}/${template.title}.csv`);
      for (const file of [new File([book], 'template.xlsx'), csv ?? new Blob()]) {
        const { report, rows, rejected } = await readWhole(file);
        expect(rejected.flatMap(({ faults }) => faults)).toEqual([]);
        expect(report.dataset).toBe(name);
        expect(report.missingColumns).toEqual([]);
        expect(report.accepted).toBe(1);
        for (const { name: field } of dataset.fields)
          expect(rows[0]?.[field], field).not.toBeNull();
      }
    });
  },
);
