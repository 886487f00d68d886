import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault, readJson } from '../../src/util/json-fault';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('where a text stops being JSON', () => {
  it.each([
    ['', { line: 1, column: 1, after: '' }],
    ['{"name": ', { line: 1, column: 10, after: '{"name":' }],
    ['{\n  "a": 1,\n  "b": tru\n}', { line: 3, column: 8, after: '"b":' }],
    ['{\n  "a": 1,\n}', { line: 3, column: 1, after: '"a": 1,' }],
    ['[1, 2', { line: 1, column: 6, after: '[1, 2' }],
    ['[1, 2]]', { line: 1, column: 7, after: '[1, 2]' }],
    ['{"a" 1}', { line: 1, column: 6, after: '{"a"' }],
    ['[01]', { line: 1, column: 3, after: '[0' }],
    ['["a\nb"]', { line: 1, column: 2, after: '[' }],
    ["{'a': 1}", { line: 1, column: 2, after: '{' }],
  ])('%j', (text, fault) => {
    expect(jsonFault(text)).toEqual(fault);
    expect(readJson(text)).toEqual({ value: null, fault });
  });

  it('is nowhere exactly where the engine can read it', () => {
    const cut = fc.record({ value: fc.json(), at: fc.nat(), put: fc.string({ maxLength: 2 }) });
    fc.assert(
      fc.property(cut, ({ value, at, put }) => {
        const place = at % (value.length + 1);
        for (const text of [
          value,
          value.slice(0, place),
          value.slice(0, place) + put + value.slice(place),
        ]) {
          expect(jsonFault(text) === null).toBe(isJson(text));
        }
      }),
      { numRuns: 500 },
    );
  });
});
