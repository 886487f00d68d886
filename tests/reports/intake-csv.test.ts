import { describe, expect, it } from 'vitest';
import type { IntakeReport, RejectedRow } from '../../src/intake/report/intake-report';
import { intakeReportCsv } from '../../src/reports/intake-report-csv';
import { rejectedRowsCsv } from '../../src/reports/rejected-rows-csv';

const lines = async (csv: Blob) => (await csv.text()).replace('\ufeff', '').split('\r\n');

describe('rejectedRowsCsv', () => {
  const row = (line: number, cells: string[]): RejectedRow => ({
    line,
    cells,
    faults: [{ field: 'a', rule: 'date', original: cells[0] ?? '' }],
  });
  const part = (...rows: RejectedRow[]) => new Blob([JSON.stringify(rows)]);

  it('has the columns of the file, line and reasons, of all parts in order', async () => {
    const csv = await rejectedRowsCsv(
      [part(row(2, ['x', '1'])), part(row(9, ['=1+1']), row(12, ['a', 'b', 'c', 'd']))],
      {
        headers: ['甲', '乙'],
        added: ['line', 'reasons'],
        reasons: ({ faults }) => faults.map(({ rule }) => rule).join('; '),
      },
    );
    expect(await lines(csv)).toEqual([
      '甲,乙,line,reasons',
      'x,1,2,date',
      "'=1+1,,9,date",
      'a,b | c | d,12,date',
      '',
    ]);
  });
});

describe('intakeReportCsv', () => {
  it('has one line an example with the count of its rule, rejections first', async () => {
    const report = {
      faults: [
        {
          field: 'd',
          rule: 'date',
          count: 2,
          examples: [{ line: 3, original: '@x', value: null }],
        },
      ],
      changes: [
        {
          field: null,
          rule: 'short_row',
          count: 1,
          examples: [{ line: 4, original: '1', value: 2 }],
        },
      ],
    } as unknown as IntakeReport;
    const csv = intakeReportCsv(report, {
      headers: ['kind', 'field', 'rule', 'count', 'line', 'original', 'kept'],
      kind: (kind) => kind,
      field: (name) => name ?? '*',
      rule: (rule) => rule,
    });
    expect(await lines(csv)).toEqual([
      'kind,field,rule,count,line,original,kept',
      "rejected,d,date,2,3,'@x,",
      'defaulted,*,short_row,1,4,1,2',
      '',
    ]);
  });
});
