import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOfPointer, pointerLines } from '../../src/util/pointer-lines';

const text = `{
  "name": "x",
  "grades": [
    { "from": 90 },
    {
      "from": 0
    }
  ]
}`;

test('every value has the line on which it begins', () => {
  const lines = pointerLines(text);
  expect(Object.fromEntries(lines)).toEqual({
    '': 1,
    '/name': 2,
    '/grades': 3,
    '/grades/0': 4,
    '/grades/0/from': 4,
    '/grades/1': 5,
    '/grades/1/from': 6,
  });
});

test('what is not there has the line of what should hold it', () => {
  const lines = pointerLines(text);
  expect(lineOfPointer(lines, '/grades/1/title/zh')).toBe(5);
  expect(lineOfPointer(lines, '/clauses')).toBe(1);
  expect(lineOfPointer(pointerLines(''), '/a')).toBe(1);
});

test('a text that breaks off keeps what came before; nothing throws', () => {
  expect(pointerLines('{"a": 1,\n"b": [2,').get('/b/0')).toBe(2);
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, cut) => {
      const whole = JSON.stringify(value, null, 2);
      expect(pointerLines(whole).size).toBeGreaterThan(0);
      pointerLines(whole.slice(0, cut % (whole.length + 1)));
    }),
  );
});
