import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/intake/text/decode-text';

async function decoded(pieces: readonly Uint8Array[]): Promise<string> {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const file = { stream: () => stream } as unknown as Blob;
  let text = '';
  for await (const piece of decodeText(file, 'gb18030')) text += piece;
  return text;
}

function expected(bytes: Uint8Array): string {
  return new TextDecoder('gb18030').decode(bytes).replace(/\r\n?/g, '\n');
}

/** Bytes as they stand in exports: plain signs, characters of two and of four bytes, and damage. */
const part = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom([0x31], [0x2c], [0x0a], [0x0d, 0x0a], [0x22]) },
  { weight: 6, arbitrary: fc.constantFrom([0xbe, 0xaf], [0xb8, 0xe6], [0xa3, 0xac], [0xfe, 0x50]) },
  { weight: 1, arbitrary: fc.constantFrom([0x95, 0x32, 0x82, 0x36], [0x84, 0x31, 0x95, 0x33]) },
  { weight: 1, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 4 }).map((each) => [...each]) },
);

describe('GB18030 in pieces', () => {
  it('gives what TextDecoder gives of the whole, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        async (parts, length) => {
          const bytes = Uint8Array.from(parts.flat());
          const pieces = Array.from({ length: Math.ceil(bytes.length / length) }, (_, place) =>
            bytes.slice(place * length, (place + 1) * length),
          );
          expect(await decoded(pieces)).toBe(expected(bytes));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('knows every code of two bytes', async () => {
    const codes: number[] = [];
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      for (let trail = 0x40; trail <= 0xfe; trail += 1) codes.push(lead, trail, 0x0a);
    }
    const bytes = Uint8Array.from(codes);
    expect(await decoded([bytes])).toBe(expected(bytes));
  });

  it('reads a line beyond all measure as it comes', async () => {
    const piece = new Uint8Array(1 << 20).fill(0xbe);
    const bytes = [piece, piece, piece, piece, piece, piece, Uint8Array.of(0x0a, 0x31)];
    const whole = new Uint8Array(await new Blob(bytes).arrayBuffer());
    expect(await decoded(bytes)).toBe(expected(whole));
  });
});
