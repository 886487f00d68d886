import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { csvLine } from '../../src/snapshot/csv-line';

it('writes nulls as nothing, numbers and booleans plainly', () => {
  expect(csvLine([null, 1.5, true, '衢州'])).toBe(',1.5,true,衢州');
});

it('gives back any texts when parsed', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 6 }), (cells) => {
      expect(
        Papa.parse<string[]>(csvLine(cells), { delimiter: ',', newline: '\n' }).data[0],
      ).toEqual(cells);
    }),
  );
});
