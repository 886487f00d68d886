import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { kindOfFailure, readRows } from './support/read-rows';
import { type WrittenFormat, writers } from './support/write-table';

const header = ['文号', '名称', '日期'];
const rows = Array.from({ length: 400 }, (_, row) => [
  `文${row}`,
  `某单位${row * 7919}`,
  '2026-05-06',
]);
/** Formats that say of themselves where they end. */
const closed = [
  'xlsx',
  'xls',
  'json',
  'parquet',
  'arrow',
  'arrowStream',
] as const satisfies WrittenFormat[];

const whole = new Map<WrittenFormat, Uint8Array<ArrayBuffer>>();

beforeAll(async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  for (const format of closed) {
    const file = await writers[format]([header, ...rows]);
    whole.set(format, new Uint8Array(await file.arrayBuffer()));
  }
});

describe.each(closed)('a damaged file: %s', (format) => {
  const bytes = () => whole.get(format) ?? new Uint8Array();

  it('that is cut short gives one IntakeError, and no row twice', async () => {
    const share = fc.double({ min: 0.02, max: 0.97, noNaN: true });
    await fc.assert(
      fc.asyncProperty(share, async (part) => {
        const cut = new Blob([bytes().slice(0, Math.floor(bytes().length * part))]);
        expect(await kindOfFailure(readRows(cut))).toBe('damaged');
      }),
      { numRuns: 25 },
    );
  });
});

describe.each(closed)('a damaged file: %s', (format) => {
  const bytes = () => whole.get(format) ?? new Uint8Array();
  const known = [
    null,
    'damaged',
    'newer_version',
    'too_large',
    'encrypted',
    'unsupported_format',
    'header_missing',
    'empty_file',
  ];

  it('with bytes overwritten is read or gives one IntakeError, in seconds, and never anything else', async () => {
    const place = fc.double({ min: 0, max: 0.999, noNaN: true });
    const written = fc.oneof(
      fc.nat(255).map((byte) => new Uint8Array(40).fill(byte)),
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(place, written, async (part, damage) => {
        const broken = bytes().slice();
        const start = Math.floor((broken.length - damage.length) * part);
        broken.set(damage, Math.max(start, 8));
        expect(known).toContain(await kindOfFailure(readRows(new Blob([broken]))));
      }),
      { numRuns: 80 },
    );
  });

  it('with lengths overwritten is refused before they are trusted', async () => {
    const end = bytes().length;
    for (let distance = 10; distance < Math.min(end - 12, 400); distance += 3) {
      for (const lengths of [
        [0xff, 0xff, 0xff, 0x7f],
        [0xff, 0xff, 0xff, 0xff, 0x07],
      ]) {
        const broken = bytes().slice();
        broken.set(lengths, end - distance);
        expect(known).toContain(await kindOfFailure(readRows(new Blob([broken]))));
      }
    }
  });
});

describe('JSON Lines', () => {
  it('names the line that is no JSON', async () => {
    const file = new Blob(['{"a":1}\n{"a":2}\n{"a":\n']);
    await expect(readRows(file)).rejects.toMatchObject({ kind: 'damaged', line: 3 });
  });
});
