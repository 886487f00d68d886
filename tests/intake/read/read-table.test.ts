import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import { inspectTable } from '../../../src/intake/read/inspect-table';
import { defaultOptions } from '../../../src/intake/read/read-plan';
import { readTable } from '../../../src/intake/read/read-table';
import { batchRows } from '../../../src/intake/read/table-reading';
import { keptRejectedRows } from '../../../src/intake/report/intake-report';
import { readWhole } from '../support/read-sample';

const header = 'record_id,region_code,subject,subject_kind,record_kind,severity,event_date,amount';
const good = (id: string) => `${id},330106,某局,department,broken_commitment,minor,2026-05-06,1`;

describe('readTable', () => {
  it('accounts for every row of any table', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        ...['330106', '410100', 'department', '自然人', 'broken_commitment', 'minor', '无', ''],
        ...['2026-05-06', '2021-02-30', '2026年5月', '2099/12/31', '1,234', '9.1E+17', '某局'],
      ),
      fc.string({ maxLength: 8 }),
    );
    const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 9 }), { maxLength: 30 }),
        async (table) => {
          const lines = table.map((cells) => cells.map(quoted).join(','));
          const { report, rows, rejected } = await readWhole(
            new Blob([[header, ...lines].join('\n')]),
          );
          const filled = table.filter((cells) => cells.some((value) => value.trim() !== ''));
          expect(report.rows).toBe(filled.length);
          expect(report.accepted + report.rejected).toBe(report.rows);
          expect(rows).toHaveLength(report.accepted);
          expect(rejected).toHaveLength(report.rejected);
          expect(rejected.every(({ faults }) => faults.length > 0)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives back what it has accepted when that is written and read again', async () => {
    const file = new Blob([[header, good('a'), good('b')].join('\n')]);
    const first = await readWhole(file);
    const names = datasetByName('dishonesty_records').fields.map(({ name }) => name);
    const text = first.rows.map((row) => names.map((name) => row[name] ?? '').join(','));
    const again = await readWhole(new Blob([[names.join(','), ...text].join('\n')]));
    expect(again.report.changes).toEqual([]);
    expect(
      again.rows.map(({ record_id, event_date, amount }) => [record_id, event_date, amount]),
    ).toEqual(
      first.rows.map(({ record_id, event_date, amount }) => [record_id, event_date, amount]),
    );
  });

  it('hands rows on in runs and counts rejected rows beyond those that it keeps', async () => {
    const count = batchRows + 10;
    const lines = Array.from({ length: count }, (_, row) => good(`r${row}`));
    const bad = Array.from({ length: keptRejectedRows + 5 }, () => good('r1'));
    const file = new Blob([[header, ...lines, ...bad].join('\r\n')]);
    const plan = await inspectTable(file);
    const runs: number[] = [];
    let rejected = 0;
    const report = await readTable(
      file,
      {
        ...plan,
        dataset: 'dishonesty_records',
        mapping: plan.candidates[0]?.mapping ?? [],
        options: defaultOptions,
      },
      {
        onAccepted: (_, rowCount) => runs.push(rowCount),
        onRejected: () => {
          rejected += 1;
        },
      },
    );
    expect(runs).toEqual([batchRows, 10]);
    expect(rejected).toBe(keptRejectedRows + 5);
    expect(report).toMatchObject({ accepted: count, rejected: keptRejectedRows + 5 });
    expect(report.rejectedRows).toHaveLength(keptRejectedRows);
    expect(report.faults).toMatchObject([{ rule: 'duplicate_key', count: keptRejectedRows + 5 }]);
    expect(report.faults[0]?.examples[0]?.line).toBe(count + 2);
  });

  it('stops when it is told to', async () => {
    const file = new Blob([[header, good('a')].join('\n')]);
    const plan = await inspectTable(file);
    const reading = readTable(
      file,
      { ...plan, dataset: 'dishonesty_records', mapping: [], options: defaultOptions },
      { onAccepted() {}, onRejected() {}, signal: AbortSignal.abort(new Error('stop')) },
    );
    await expect(reading).rejects.toThrow('stop');
  });
});

describe('personal data', () => {
  const columns =
    'CF_XDR_MC,CF_XDR_LB,CF_XDR_ZJLX,CF_XDR_ZJHM,CF_FRDB,CF_WSH,CF_WFXW,CF_CFLB,CF_JDRQ';
  const number = '11010519491231002X';
  const rows = [
    `王小明,自然人,身份证,${number},,1号,乱停车,警告,2026-01-01`,
    `王小明,自然人,身份证,${number.replace('X', '1')},,2号,乱停车,警告,2026-01-01`,
    '王小明,自然人,身份证,,,3号,乱停车,医疗,2026-01-01',
    '甲乙公司,法人及非法人组织,,,王小明,4号,广告,警告,2026-01-01',
  ];
  const file = new Blob([[columns, ...rows].join('\n')]);

  it('is nowhere in what a reading gives, rejected rows and examples included', async () => {
    const sample = JSON.stringify(await readWhole(file));
    expect(sample).not.toContain('小明');
    expect(sample).not.toContain('0519491231002');
    expect(sample).toContain('王**');
    expect(sample).toContain('甲乙公司');
  });

  it('stays where a person asks for it', async () => {
    const { rows: kept, report } = await readWhole(file, { keepPersonalData: true });
    expect(kept[0]).toMatchObject({ counterparty: '王小明', certificate_number: number });
    expect(report.changes.map(({ rule }) => rule)).not.toContain('name_masked');
  });

  it('gives a row the same key, covered or not', async () => {
    const masked = await readWhole(file);
    const kept = await readWhole(file, { keepPersonalData: true });
    expect(masked.rows[0]?.penalty_id).toBe(kept.rows[0]?.penalty_id);
  });

  it('is guessed where rows do not say what kind of subject they are about', async () => {
    const table = ['CF_XDR_MC,CF_WSH,CF_WFXW,CF_CFLB,CF_JDRQ', '王小明,1,x,警告,2026-01-01'];
    const {
      rows: [row],
    } = await readWhole(new Blob([[...table, '好运饭店,2,x,警告,2026-01-01'].join('\n')]));
    expect(row?.counterparty).toBe('王**');
  });
});

describe('unknown codes', () => {
  const file = new Blob([
    'CF_XDR_MC,CF_WSH,CF_WFXW,CF_CFLB,CF_JDRQ\n某某医院,1,x,医疗机构,2026-01-01\n',
  ]);

  it('reject the row, or are left empty and counted, as a person chooses', async () => {
    expect((await readWhole(file)).report).toMatchObject({ accepted: 0, rejected: 1 });
    const { report, rows } = await readWhole(file, { unknownCodes: 'empty' });
    expect(report).toMatchObject({ accepted: 1, rejected: 0 });
    expect(rows[0]?.penalty_kind).toBeNull();
    expect(report.changes).toContainEqual(
      expect.objectContaining({ field: 'penalty_kind', rule: 'code_unknown', count: 1 }),
    );
  });
});

describe('two columns of one field of codes', () => {
  it('are joined, each code once', async () => {
    const { rows } = await readWhole(
      new Blob([
        'CF_XDR_MC,CF_WSH,CF_WFXW,CF_CFLB1,CF_CFLB2,CF_JDRQ\n某某医院,1,x,警告,罚款,2026-01-01\n某某医院,2,x,罚款,2,2026-01-01\n',
      ]),
    );
    expect(rows.map(({ penalty_kind }) => penalty_kind)).toEqual(['warning;fine', 'fine']);
  });
});
