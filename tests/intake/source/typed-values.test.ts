import {
  DateDay,
  Decimal,
  Dictionary,
  Float64,
  Int32,
  Int64,
  Table,
  TimestampMillisecond,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { decimalText } from '../../../src/intake/source/columnar/decimal-text';
import { plainNumber } from '../../../src/intake/source/plain-number';
import { spreadSheetDate } from '../../../src/intake/source/spread-sheet-date';
import { readCells } from './support/read-rows';

const day = new Date('2026-05-06T00:00:00Z');
const moment = new Date('2026-05-06T07:08:09Z');

describe('typed columns', () => {
  it('of Arrow become text', async () => {
    const table = new Table({
      day: vectorFromArray([day, null], new DateDay()),
      moment: vectorFromArray([moment, day], new TimestampMillisecond()),
      big: vectorFromArray([9_007_199_254_740_993n, null], new Int64()),
      number: vectorFromArray([0.1, 12_345_678.5], new Float64()),
      word: vectorFromArray(['甲', '乙'], new Dictionary(new Utf8(), new Int32())),
    });
    for (const kind of ['file', 'stream'] as const) {
      const file = new Blob([tableToIPC(table, kind) as Uint8Array<ArrayBuffer>]);
      expect(await readCells(file)).toEqual([
        ['day', 'moment', 'big', 'number', 'word'],
        ['2026-05-06', '2026-05-06 07:08:09', '9007199254740993', '0.1', '甲'],
        ['', '2026-05-06', '', '12345678.5', '乙'],
      ]);
    }
  });

  it('of Parquet become text', async () => {
    const file = new Blob([
      parquetWriteBuffer({
        columnData: [
          { name: 'moment', data: [moment, day], type: 'TIMESTAMP' },
          { name: 'big', data: [9_007_199_254_740_993n, 1n], type: 'INT64' },
          { name: 'number', data: [0.1, 12_345_678.5], type: 'DOUBLE' },
          { name: 'flag', data: [true, false], type: 'BOOLEAN' },
          { name: 'text', data: ['甲', null], type: 'STRING', nullable: true },
        ],
      }),
    ]);
    expect(await readCells(file)).toEqual([
      ['moment', 'big', 'number', 'flag', 'text'],
      ['2026-05-06 07:08:09', '9007199254740993', '0.1', 'true', '甲'],
      ['2026-05-06', '1', '12345678.5', 'false', ''],
    ]);
  });
});

describe('decimalText', () => {
  const words = (value: bigint) =>
    Uint32Array.from({ length: 4 }, (_, place) =>
      Number((BigInt.asUintN(128, value) >> BigInt(place * 32)) & 0xffff_ffffn),
    );
  it.each([
    [12345n, 2, '123.45'],
    [-5n, 2, '-0.05'],
    [1_000n, 2, '10'],
    [123_456_789_012_345_678_901_234n, 4, '12345678901234567890.1234'],
    [7n, 0, '7'],
    [7n, -2, '700'],
  ])('writes %d with scale %d as %s', (value, scale, text) => {
    expect(decimalText(words(value), scale)).toBe(text);
    expect(new Decimal(scale, 38).scale).toBe(scale);
  });
});

describe('plainNumber', () => {
  it.each([
    [0, '0'],
    [-1.5, '-1.5'],
    [1e-7, '0.0000001'],
    [999_999_999_999_999, '999999999999999'],
    [3.3010619900101e17, '3.3010619900101e+17'],
    [1e300, '1e+300'],
  ])('writes %d as %s', (value, text) => expect(plainNumber(value)).toBe(text));
});

describe('spreadSheetDate', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, '1900-02-28'],
    [61, '1900-03-01'],
    [45_000, '2023-03-15'],
    [2_958_465, '9999-12-31'],
    [45_000.999_999_9, '2023-03-16'],
    [0.5, '12:00:00'],
    [-1, null],
    [2_958_466, null],
  ])('day %d is %s', (serial, date) => expect(spreadSheetDate(serial)).toBe(date));
});
