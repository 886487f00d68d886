import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeUtf8 } from '../../src/util/write-utf8';

function written(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3 + 2);
  return bytes.subarray(2, writeUtf8(text, bytes, 2));
}

it('writes what TextEncoder writes, lone surrogates too', () => {
  const unit = fc.oneof(fc.nat(0x7f), fc.nat(0xffff), fc.integer({ min: 0xd800, max: 0xdfff }));
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
      const text = String.fromCharCode(...units);
      expect([...written(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
    { numRuns: 500 },
  );
});

it('writes behind what stands there', () => {
  const bytes = new Uint8Array(16);
  expect(writeUtf8('𠮷b', bytes, writeUtf8('警', bytes, 0))).toBe(8);
  expect(new TextDecoder().decode(bytes.subarray(0, 8))).toBe('警𠮷b');
});
