import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCodeCheckCharacter } from '../../src/catalog/unified-social-credit-code';
import { inspectTable } from '../../src/intake/read/inspect-table';
import { defaultOptions, type ReadPlan } from '../../src/intake/read/read-plan';
import { readTable } from '../../src/intake/read/read-table';
import type { IntakeReport, RejectedRow } from '../../src/intake/report/intake-report';
import { delimiters } from '../../src/intake/text/sniff-delimiter';
import { textEncodings } from '../../src/intake/text/sniff-encoding';
import { encoded } from './text/encodings';

interface Outcome {
  readonly report: IntakeReport;
  readonly accepted: Record<string, unknown>[];
  readonly rejected: RejectedRow[];
}

async function read(file: Blob, plan: ReadPlan): Promise<Outcome> {
  const accepted: Record<string, unknown>[] = [];
  const rejected: RejectedRow[] = [];
  const report = await readTable(file, plan, {
    onAccepted(columns, rowCount) {
      for (let row = 0; row < rowCount; row += 1) {
        accepted.push(Object.fromEntries(columns.map(({ name, values }) => [name, values[row]])));
      }
    },
    onRejected: (row) => rejected.push(row),
  });
  return { report, accepted, rejected };
}

const penalties = {
  format: 'delimited',
  table: null,
  encoding: 'utf-8',
  delimiter: ',',
  headerLine: 1,
  dataset: 'administrative_penalties',
  options: defaultOptions,
} as const;

const headers = [
  '行政相对人名称',
  '行政相对人类别',
  '统一社会信用代码',
  '处罚决定书文号',
  '处罚决定日期',
  '罚款金额(万元)',
  '处罚类别',
];
const mapping = [
  'counterparty',
  'counterparty_kind',
  'credit_code',
  'document_number',
  'decision_date',
  'fine',
  'penalty_kind',
];

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const tableText = (rows: readonly (readonly string[])[], delimiter = ',') =>
  rows.map((cells) => `${cells.map(quoted).join(delimiter)}\r\n`).join('');

const anyCell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '',
    '-',
    '罚款',
    '警告;罚款',
    '自然人',
    '法人及非法人组织',
    '2026-03-05',
    '2021-02-30',
    '9.1E+17',
    '1,234.5',
    '0.5',
    '91330106MA00000016',
    '个体工商户',
  ),
);

describe('readTable', () => {
  it('accepts or rejects every row of any table: none lost, none twice, every rejection with a reason', async () => {
    const rows = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 9 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('reject', 'empty'), async (table, unknownCodes) => {
        const file = new Blob([tableText([headers, ...table])]);
        const plan = { ...penalties, mapping, options: { ...defaultOptions, unknownCodes } };
        const { report, accepted, rejected } = await read(file, plan as ReadPlan);
        const filled = table.filter((cells) => cells.some((cell) => cell.trim() !== ''));
        expect(report.rows).toBe(filled.length);
        expect(report.accepted + report.rejected).toBe(report.rows);
        expect([accepted.length, rejected.length]).toEqual([report.accepted, report.rejected]);
        expect(rejected.every(({ faults }) => faults.length > 0)).toBe(true);
        const lines = rejected.map(({ line }) => line);
        expect(new Set(lines).size).toBe(lines.length);
        const keys = accepted.map(({ penalty_id }) => penalty_id);
        expect(new Set(keys).size).toBe(keys.length);
        const reasons = rejected.reduce((sum, { faults }) => sum + faults.length, 0);
        expect(report.faults.reduce((sum, { count }) => sum + count, 0)).toBe(reasons);
      }),
      { numRuns: 300 },
    );
  });

  it('accounts for any text at all, or says why it cannot be read', async () => {
    const text = fc.string({
      unit: fc.constantFrom('"', ',', '\n', '\r', '罚款', '2026', '\0', '\ufeff', 'a'),
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        const file = new Blob([`${headers.join(',')}\n${body}`]);
        const outcome = await read(file, { ...penalties, mapping }).catch(
          ({ kind }: { kind?: string }) => kind,
        );
        if (typeof outcome === 'object') {
          const { report, accepted, rejected } = outcome;
          expect(accepted.length + rejected.length).toBe(report.rows);
        } else expect(outcome).toBe('quote_unclosed');
      }),
      { numRuns: 500 },
    );
  });
});

const word = fc
  .string({
    unit: fc.constantFrom(...'样例演示科技贸易杭州宁波甲乙丙丁", ;\t|\n'),
    minLength: 1,
    maxLength: 10,
  })
  .map((text) => `样${text.trim()}例`);
const creditCode = fc.integer({ min: 0, max: 9_999_999 }).map((number) => {
  const seventeen = `91330106MA${String(number).padStart(7, '0')}`;
  return seventeen + creditCodeCheckCharacter(seventeen);
});
const day = fc
  .integer({ min: 0, max: 7000 })
  .map((days) => new Date(Date.UTC(2006, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const cleanRow = fc.record({
  penalty_id: fc.uuid(),
  counterparty: word,
  credit_code: creditCode,
  legal_representative: word,
  document_number: word,
  violation: word,
  facts: word,
  basis: word,
  penalty_kind: fc.constantFrom('fine', 'warning', 'fine;warning'),
  content: word,
  fine: fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 10 ** 9 }).map((fen) => fen / 100),
  ),
  decision_date: day,
  authority: word,
  authority_code: creditCode,
  source_unit: word,
  source_unit_code: creditCode,
});

describe('a table that was written as a delimited file', () => {
  it('is the same table after intake, in every encoding and with every delimiter', async () => {
    const rows = fc.uniqueArray(cleanRow, {
      selector: ({ penalty_id }) => penalty_id,
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(...textEncodings),
        fc.constantFrom(...delimiters),
        async (table, encoding, delimiter) => {
          const written = table.map((row) => ({ ...row, counterparty_kind: 'organisation' }));
          const fields = Object.keys(written[0] ?? {}) as (keyof (typeof written)[number])[];
          const cells = written.map((row) => fields.map((name) => String(row[name] ?? '')));
          const text = tableText([fields, ...cells], delimiter);
          const file = new Blob([encoded(text, encoding)]);
          const inspection = await inspectTable(file);
          expect(inspection).toMatchObject({ encoding, delimiter, headerLine: 1 });
          const [candidate] = inspection.candidates;
          expect(candidate?.dataset).toBe('administrative_penalties');
          const { report, accepted } = await read(file, {
            ...inspection,
            dataset: 'administrative_penalties',
            mapping: candidate?.mapping ?? [],
            options: { keepPersonalData: true, unknownCodes: 'reject' },
          });
          expect(report.faults).toEqual([]);
          expect(accepted).toMatchObject(written);
        },
      ),
      { numRuns: 80 },
    );
  });
});
