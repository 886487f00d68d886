import { expect, test } from 'vitest';
import { datasetByName } from '../../../../src/catalog/catalog';
import { matterField } from '../../../../src/queries/evaluation/unit/costly-fields';
import {
  costlyRecordLine,
  costlyRecordsHeaders,
} from '../../../../src/queries/evaluation/unit/costly-records-csv';

const words = { language: 'en', points: 'Points', yes: 'yes', no: 'no' } as const;
const records = datasetByName('dishonesty_records');
const fields = records.fields.filter(({ name }) =>
  ['record_id', 'region_code', 'subject', 'credit_code', 'passed_on'].includes(name),
);
const row = {
  record_id: 'R1',
  region_code: '330102',
  subject: '张三丰',
  credit_code: '330102199001011234',
  subject_kind: 'individual',
  passed_on: true,
};

test('a line has the titles of codes, all digits of the points, and no personal values', () => {
  const line = costlyRecordLine(records, fields, { row, points: 0.12345678 }, words);
  expect(line[0]).toBe('R1');
  expect(line.at(-2)).toBe('yes');
  expect(line.at(-1)).toBe(0.12345678);
  expect(line.join(' ')).toContain('Shangcheng');
  expect(line.join(' ')).not.toContain('张三丰');
  expect(line.join(' ')).not.toContain('199001011234');
});

test('a public body keeps its name; no score leaves the points empty', () => {
  const body = { ...row, subject: '某局', subject_kind: 'department' };
  const line = costlyRecordLine(records, fields, { row: body, points: null }, words);
  expect(line).toContain('某局');
  expect(line.at(-1)).toBeNull();
});

test('the titles of the columns end with the points', () => {
  const titles = costlyRecordsHeaders(fields, words);
  expect(titles).toHaveLength(fields.length + 1);
  expect(titles.at(-1)).toBe('Points');
});

test('a record is known by its subject, else by what it is about or its kind', () => {
  expect(matterField(records)?.name).toBe('subject');
  expect(matterField(datasetByName('rectifications'))?.type).toBe('string');
  expect(matterField(datasetByName('complaints'))).not.toBeNull();
});
