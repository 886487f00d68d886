import { tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultOptions, type ReadPlan } from '../../src/intake/read/read-plan';
import type { ReadFile } from '../../src/workers/intake-messages';
import { readFile } from '../../src/workers/read-file';
import { readInParts } from '../../src/workers/read-in-parts';
import { encoded } from '../intake/text/encodings';
import { startInProcess } from './start-in-process';

const headers = [
  'record_id',
  'region_code',
  'subject',
  'subject_kind',
  'record_kind',
  'severity',
  'event_date',
];
const basic: ReadPlan = {
  format: 'delimited',
  table: null,
  encoding: 'utf-8',
  delimiter: ',',
  headerLine: 1,
  dataset: 'dishonesty_records',
  mapping: headers,
  options: defaultOptions,
};

async function contentOf({ report, fields, batches, rejected }: ReadFile) {
  const tables = await Promise.all(batches.map(async (batch) => tableFromIPC(await batch.bytes())));
  const rows = tables.flatMap((table) => table.toArray().map((row) => JSON.stringify(row)));
  const rejectedRows = await Promise.all(
    rejected.map(async (blob) => JSON.parse(await blob.text())),
  );
  return { report, fields, rows, rejected: rejectedRows.flat() };
}

/** Reads by so many workers in parts of so many bytes; tells how many workers ended. */
async function inParts(file: Blob, plan: ReadPlan, size: number, most = 2) {
  const states: { isTerminated: boolean }[] = [];
  const start = () => {
    const { worker, state } = startInProcess();
    states.push(state);
    return worker;
  };
  const progress: [bytes: number, rows: number][] = [];
  const read = await readInParts(
    file,
    plan,
    { most, start },
    {
      rowsABatch: 10,
      onProgress: (bytes, rows) => progress.push([bytes, rows]),
      size,
      least: 0,
    },
  );
  expect(states.every(({ isTerminated }) => isTerminated)).toBe(true);
  return { read, progress, started: states.length };
}

const single = (file: Blob, plan: ReadPlan) => readFile(file, plan, () => undefined);

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const line = (cells: readonly string[], end: string) => cells.map(quoted).join(',') + end;

const row = fc
  .record({
    id: fc.oneof(
      fc.constantFrom('', 'r1', 'r2', 'r3', 'r4'),
      fc.integer({ min: 5, max: 60 }).map((n) => `r${n}`),
    ),
    region: fc.constantFrom('330106', '浙江省杭州市西湖区', '330206', '110101', '339999'),
    subject: fc.constantFrom(
      '某局',
      '张三',
      '甲"乙',
      '一行\n二行',
      '三,四',
      '五\r\n六""七',
      ' 某局 ',
      '镕某局',
    ),
    kind: fc.constantFrom('department', '部门', 'individual', ''),
    record: fc.constantFrom(
      'broken_commitment',
      'broken_commitment',
      'broken_commitment',
      '无此类',
    ),
    date: fc.constantFrom('2026-05-06', '2026/5/7', '20250101', '2026-02-30', ''),
  })
  .map(({ id, region, subject, kind, record, date }) => [
    id,
    region,
    subject,
    kind,
    record,
    'minor',
    date,
  ]);

describe('readInParts', () => {
  it('gives what one worker gives, into however many parts the file is cut', async () => {
    let parted = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 60 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('utf-8', 'gb18030'),
        fc.constantFrom('', '\ufeff'),
        fc.integer({ min: 120, max: 3_000 }),
        fc.integer({ min: 2, max: 4 }),
        fc.boolean(),
        async (table, end, encoding, mark, size, most, endsOpen) => {
          const text = [headers, ...table].map((cells) => line(cells, end)).join('');
          const whole = (encoding === 'utf-8' ? mark : '') + (endsOpen ? text.trimEnd() : text);
          const file = new Blob([encoded(whole, encoding)]);
          const plan: ReadPlan = { ...basic, encoding };
          const { read, progress, started } = await inParts(file, plan, size, most);
          if (!read) return;
          parted += 1;
          expect(started).toBe(most);
          expect(progress.at(-1)).toEqual([file.size, read.report.rows]);
          expect(await contentOf(read)).toEqual(await contentOf(await single(file, plan)));
        },
      ),
      { numRuns: 150 },
    );
    expect(parted).toBeGreaterThan(100);
  });

  it('gives what one worker gives for any text at all, or leaves it to one', async () => {
    const text = fc.string({
      unit: fc.constantFrom('"', '"', ',', '\n', '\n', '\r', '罚款', ' ', '\ufeff', 'a'),
      minLength: 20,
      maxLength: 120,
    });
    let parted = 0;
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 70, max: 100 }), async (body, size) => {
        const file = new Blob([`${headers.join(',')}\n${body}`]);
        const { read } = await inParts(file, basic, size);
        if (!read) return;
        parted += 1;
        expect(await contentOf(read)).toEqual(await contentOf(await single(file, basic)));
      }),
      { numRuns: 500 },
    );
    expect(parted).toBeGreaterThan(20);
  });

  const rows = (count: number, idOf = (place: number) => `r${place}`) =>
    Array.from({ length: count }, (_, place) =>
      line(
        [idOf(place), '330106', '某局', 'department', 'broken_commitment', 'minor', '2026-05-06'],
        '\n',
      ),
    ).join('');
  const head = line(headers, '\n');

  it('finds a key that comes again in another part, and rejects the later row at its line', async () => {
    const file = new Blob([head, rows(200, (place) => `r${place % 150}`)]);
    const { read } = await inParts(file, basic, 700);
    expect(read?.report).toMatchObject({ rows: 200, accepted: 150, rejected: 50 });
    const lines = read?.report.rejectedRows.map((each) => each.line);
    expect(lines).toEqual(Array.from({ length: 50 }, (_, place) => 152 + place));
    expect(read?.report.faults).toMatchObject([{ rule: 'duplicate_key', count: 50 }]);
  });

  it('puts accepted rows into batches of up to as many rows as asked for, in order', async () => {
    const { read } = await inParts(new Blob([head, rows(35)]), basic, 320);
    const tables = await Promise.all(
      (read?.batches ?? []).map(async (batch) => tableFromIPC(await batch.bytes())),
    );
    expect(tables.length).toBeGreaterThan(3);
    expect(tables.every(({ numRows }) => numRows <= 10)).toBe(true);
    const ids = tables.flatMap((table) => [...(table.getChild('record_id') ?? [])]);
    expect(ids).toEqual(Array.from({ length: 35 }, (_, place) => `r${place}`));
  });

  it('passes over a footer at the end, with title rows above the header', async () => {
    const plan = { ...basic, headerLine: 3 };
    const file = new Blob(['失信记录\n\n', head, rows(40), '合计,40\n填报单位：某局\n']);
    const { read } = await inParts(file, plan, 600);
    expect(read?.report).toMatchObject({ rows: 40, accepted: 40 });
    expect(read?.report.passedOver.map((each) => each.line)).toEqual([44, 45]);
    expect(await contentOf(read as ReadFile)).toEqual(await contentOf(await single(file, plan)));
  });

  it.each([
    [
      'a quote that another sign follows',
      new Blob([head, rows(20), '"a" b,330106\n', rows(20)]),
      basic,
    ],
    ['a quote that is not closed', new Blob([head, rows(20), '"a,330106\n', rows(20)]), basic],
    [
      'a record longer than a part',
      new Blob([head, `"${'a\n'.repeat(500)}",330106\n`, rows(20)]),
      basic,
    ],
    [
      'bars in GB18030',
      new Blob([head, rows(20)]),
      { ...basic, encoding: 'gb18030', delimiter: '|' },
    ],
    [
      'UTF-16',
      new Blob([encoded(head + rows(20), 'utf-16le')]),
      { ...basic, encoding: 'utf-16le' },
    ],
    [
      'the corrections of another file',
      new Blob([head, rows(20)]),
      { ...basic, correction: { lineColumn: 0, lines: [1] } },
    ],
    ['no header', new Blob([head, rows(20)]), { ...basic, headerLine: 90 }],
  ] as const)('leaves a file with %s to one worker', async (_, file, plan) => {
    expect((await inParts(file, plan, 500)).read).toBeNull();
  });

  it('leaves a short file to one worker, and any where there are no others', async () => {
    const file = new Blob([head, rows(20)]);
    const options = { rowsABatch: 10, onProgress: () => undefined };
    const start = () => {
      throw new Error('A worker was started.');
    };
    expect(await readInParts(file, basic, { most: 4, start }, options)).toBeNull();
    const alone = { most: 1, start };
    expect(await readInParts(file, basic, alone, { ...options, least: 0 })).toBeNull();
  });
});
