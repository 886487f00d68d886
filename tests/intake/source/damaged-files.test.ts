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

/**
 * Arrow and Parquet are not among them: their readers trust the lengths that the metadata states, and
 * may be busy without end. In the console such a reading is cancelled with its worker.
 */
describe.each(['xlsx', 'xls', 'json'] as const)('a damaged file: %s', (format) => {
  const bytes = () => whole.get(format) ?? new Uint8Array();

  it('with bytes overwritten is read or gives one IntakeError, and never anything else', async () => {
    const place = fc.double({ min: 0.02, max: 0.999, noNaN: true });
    await fc.assert(
      fc.asyncProperty(place, fc.nat(255), async (part, byte) => {
        const broken = bytes().slice();
        broken.fill(byte, Math.floor(broken.length * part), Math.floor(broken.length * part) + 40);
        const kind = await kindOfFailure(readRows(new Blob([broken])));
        expect([
          null,
          'damaged',
          'newer_version',
          'too_large',
          'encrypted',
          'unsupported_format',
        ]).toContain(kind);
      }),
      { numRuns: 40 },
    );
  });
});

describe('JSON Lines', () => {
  it('names the line that is no JSON', async () => {
    const file = new Blob(['{"a":1}\n{"a":2}\n{"a":\n']);
    await expect(readRows(file)).rejects.toMatchObject({ kind: 'damaged', line: 3 });
  });
});
