import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import { emptyFilter } from '../../../src/catalog/filter';
import {
  type RecordsRequest,
  recordsSelection,
} from '../../../src/queries/records/records-selection';
import { countQuery } from '../../../src/sql/records-query';
import { calendarTable, datasetTable } from '../../support/dataset-tables';
import { type NativeDatabase, openNativeDatabase } from '../../support/native-database';

const dataset = datasetByName('complaints');
const request: RecordsRequest = {
  dataset,
  filter: { ...emptyFilter, from: '2026-09', to: '2026-10' },
  asOf: '2026-10-31',
  measure: null,
  part: null,
  where: null,
  search: null,
};

let database: NativeDatabase;
beforeAll(async () => {
  database = await openNativeDatabase();
  const place = { region_code: '330802', department_code: 'finance', area: 'ppp' };
  const statements = [
    ...calendarTable(),
    ...datasetTable(dataset, [
      // Due in the period, on time, late, still open; received before it or after it.
      {
        complaint_id: 'on time',
        ...place,
        received_date: '2026-08-20',
        due_date: '2026-09-10',
        resolved_date: '2026-09-10',
      },
      {
        complaint_id: 'late',
        ...place,
        received_date: '2026-09-02',
        due_date: '2026-09-12',
        resolved_date: '2026-09-20',
        title: 'Road 路灯',
      },
      { complaint_id: 'open', ...place, received_date: '2026-10-02', due_date: '2026-10-12' },
      { complaint_id: 'not due', ...place, received_date: '2026-10-30', due_date: '2026-11-10' },
      {
        complaint_id: 'old and open',
        ...place,
        region_code: '330106',
        received_date: '2026-01-02',
        due_date: '2026-01-12',
      },
    ]),
  ];
  for (const statement of statements) await database.run(statement);
});
afterAll(() => database.close());

async function countOf(patch: Partial<RecordsRequest>): Promise<number> {
  const { where } = recordsSelection({ ...request, ...patch });
  const [row] = await database.rows(countQuery(dataset, where).text);
  return Number(row?.rows);
}

describe('recordsSelection', () => {
  it('takes the event date against the period of the filter', async () => {
    expect(await countOf({})).toBe(3);
  });

  it('shows records without a date in every period, under the other parts of the filter', async () => {
    const undated = "'undated', '330802', 'finance', 'ppp'";
    const into = 'complaint_id, region_code, department_code, area';
    await database.run(`INSERT INTO complaints (${into}) VALUES (${undated})`);
    try {
      expect(await countOf({})).toBe(4);
      const filter = { ...request.filter, regions: ['330100'] };
      expect(await countOf({ filter })).toBe(0);
      expect(await countOf({ measure: 'complaints_resolved_on_time', part: 'counted' })).toBe(3);
    } finally {
      await database.run("DELETE FROM complaints WHERE complaint_id = 'undated'");
    }
  });

  it('takes the records behind a figure, all and in parts', async () => {
    const measure = 'complaints_resolved_on_time';
    expect(await countOf({ measure, part: 'counted' })).toBe(3);
    expect(await countOf({ measure, part: 'met' })).toBe(1);
    expect(await countOf({ measure, part: 'missed' })).toBe(2);
  });

  it('leaves out a figure that does not read the dataset, an unknown part and an indicator in focus', () => {
    const figureOf = (patch: Partial<RecordsRequest>) =>
      recordsSelection({ ...request, ...patch }).figure;
    expect(figureOf({ measure: 'dishonesty_records', part: 'counted' })).toBeNull();
    expect(figureOf({ measure: 'complaints_satisfied', part: 'half' })).toBeNull();
    expect(figureOf({ measure: 'complaints_satisfied' })).toBeNull();
  });

  it('takes what is overdue whatever its date, under the other parts of the filter', async () => {
    expect(await countOf({ where: 'overdue' })).toBe(2);
    const filter = { ...request.filter, regions: ['330800'] };
    expect(await countOf({ where: 'overdue', filter })).toBe(1);
    const { period, due } = recordsSelection({ ...request, where: 'overdue' });
    expect(period).toBe('day');
    expect(due).toEqual({ field: 'due_date', day: '2026-10-31' });
  });

  it('says since when the records of a stock are due, up to the end of the period', () => {
    const { due, period } = recordsSelection({
      ...request,
      dataset: datasetByName('agreements'),
      filter: { ...request.filter, to: '2026-09' },
      measure: 'agreement_payments_overdue',
      part: 'counted',
    });
    expect(due).toEqual({ field: 'payment_due', day: '2026-09-30' });
    expect(period).toBe('day');
  });

  it('searches texts and the titles of codes in both languages', async () => {
    expect(await countOf({ search: '路灯' })).toBe(1);
    expect(await countOf({ search: ' road ' })).toBe(1);
    expect(await countOf({ search: '柯城' })).toBe(3);
    expect(await countOf({ search: 'kecheng' })).toBe(3);
    expect(await countOf({ search: '拱墅区' })).toBe(0);
    expect(await countOf({ search: '100%' })).toBe(0);
  });

  it('never searches personal numbers and names', () => {
    const penalties = datasetByName('administrative_penalties');
    const { text } = recordsSelection({ ...request, dataset: penalties, search: '330102' }).where;
    expect(text).toContain('"counterparty"');
    expect(text).not.toContain('"certificate_number"');
    expect(text).not.toContain('"legal_representative"');
  });
});
