import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCells } from './support/read-rows';
import { type TextTable, writers, writtenFormats } from './support/write-table';

const cell = fc.string({
  unit: fc.constantFrom(
    'a',
    'Z',
    '0',
    '9',
    ' ',
    '-',
    '.',
    ',',
    ';',
    '"',
    "'",
    '&',
    '<',
    '>',
    '\n',
    '局',
    '罚',
    '（',
    '𠮷',
    '#',
    '=',
  ),
  maxLength: 8,
});
const table = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('文号', '名称', '日期', 'amount', 'CF_XH', 'a b'), {
      minLength: 2,
      maxLength: 6,
    }),
    fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
  )
  .map(([header, rows]) => [
    header,
    ...rows.map((row, place) => [`行${place}`, ...row.slice(1, header.length)]),
  ]);

describe('a table in any format', () => {
  it.each(writtenFormats)('is the same after it was written as %s and read', async (format) => {
    await fc.assert(
      fc.asyncProperty(table, async (written: TextTable) => {
        const file = await writers[format](written);
        expect(await readCells(file)).toEqual(written);
      }),
      { numRuns: format === 'xls' ? 60 : 120 },
    );
  });
});
