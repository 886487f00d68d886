import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonRecords } from '../../../src/intake/source/json/json-records';
import { recordRows } from '../../../src/intake/source/json/record-rows';
import { kindOfFailure, readCells, readRows } from './support/read-rows';

async function* inPieces(text: string, length: number): AsyncGenerator<string> {
  for (let place = 0; place < text.length; place += length) yield text.slice(place, place + length);
}

async function recordsOf(text: string, length = 1_000): Promise<unknown[]> {
  const records: unknown[] = [];
  for await (const { record } of jsonRecords(inPieces(text, length))) records.push(record);
  return records;
}

describe('jsonRecords', () => {
  it('gives what JSON.parse gives, however the text is cut and wherever the list stands', async () => {
    const record = fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 3 }), {
      minKeys: 1,
      maxKeys: 4,
    });
    const frame = fc.constantFrom(
      (list: string) => list,
      (list: string) => `{"code":0,"note":"[{","data":${list},"total":3}`,
      (list: string) => `{"empty":[],"ids":[1,2],"a":{"rows": ${list} }}`,
      (list: string) => ` \n${list}\n`,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 5 }),
        frame,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(0, 2),
        async (records, framed, length, indent) => {
          const text = framed(JSON.stringify(records, null, indent));
          expect(await recordsOf(text, length)).toEqual(JSON.parse(JSON.stringify(records)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['[]', []],
    ['{"a":1}', [{ a: 1 }]],
    ['{"data":[]}', [{ data: [] }]],
    ['[1,"x"]', [1, 'x']],
  ])('gives the records of %s', async (text, records) => {
    expect(await recordsOf(text)).toEqual(records);
  });

  it.each([
    '[{"a":1}',
    '[{"a":1},]',
    '[{"a":1} {"a":2}]',
    '[{"a":1}]]',
    '{"d":[{"a":1}]',
    '[{"a":1}] x',
    '{"a"',
    '[{a:1}]',
    '[,]',
  ])('finds %s damaged', async (text) => {
    expect(await kindOfFailure(recordsOf(text))).toBe('damaged');
  });

  it('names the record that is damaged', async () => {
    await expect(recordsOf('[{"a":1},{"a":},{"a":3}]')).rejects.toMatchObject({ line: 2 });
  });
});

describe('JSON files', () => {
  it('have a column for every key, lists and objects as JSON, nothing as nothing', async () => {
    const file = new Blob([
      '[{"a":"x","b":null},{"b":1.5,"c":[1,{"d":"中"}]},{"a":true,"c":{"e":1}},{}]',
    ]);
    expect(await readCells(file)).toEqual([
      ['a', 'b', 'c'],
      ['x', '', ''],
      ['', '1.5', '[1,{"d":"中"}]'],
      ['true', '', '{"e":1}'],
    ]);
  });

  it('that are lists of lists have their header among them', async () => {
    const rows = await readRows(new Blob(['[["文号","名称"],["a","b"]]']));
    expect(rows).toEqual([
      { line: 1, cells: ['文号', '名称'] },
      { line: 2, cells: ['a', 'b'] },
    ]);
  });

  it('name a key that comes up after the first thousand records instead of dropping it', async () => {
    async function* records() {
      for (let line = 1; line <= 1_500; line += 1) {
        yield { line, record: line === 1_400 ? { a: 1, late: 'x' } : { a: line } };
      }
    }
    const cells = new Map<number, readonly string[]>();
    for await (const run of recordRows(records())) {
      for (const row of run) cells.set(row.line, row.cells);
    }
    expect(cells.get(1_400)).toEqual(['1', 'late: x']);
    expect(cells.get(1_401)).toEqual(['1401']);
  });

  it('lines keep the line of the file', async () => {
    const rows = await readRows(new Blob(['{"a":1}\n\n{"a":2}\n{"b":3}']));
    expect(rows.map(({ line }) => line)).toEqual([0, 1, 3, 4]);
    expect(rows.at(-1)?.cells).toEqual(['', '3']);
  });
});
