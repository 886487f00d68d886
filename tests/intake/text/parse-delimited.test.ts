import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDelimited, type SourceRow } from '../../../src/intake/text/parse-delimited';
import { type Delimiter, delimiters } from '../../../src/intake/text/sniff-delimiter';

async function parsed(pieces: readonly string[], delimiter: Delimiter = ','): Promise<SourceRow[]> {
  const found: SourceRow[] = [];
  const stream = (async function* () {
    yield* pieces;
  })();
  for await (const rows of parseDelimited(stream, delimiter)) found.push(...rows);
  return found;
}

/** Cuts a text at the given places. */
function cut(text: string, places: readonly number[]): string[] {
  const ends = [...places.map((place) => place % (text.length + 1)), text.length];
  let from = 0;
  return ends
    .sort((a, b) => a - b)
    .map((end) => {
      const piece = text.slice(from, end);
      from = end;
      return piece;
    });
}

const nastyCell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({
    unit: fc.constantFrom('"', ',', '\n', ';', '\t', '|', 'a', '中', ' '),
    maxLength: 8,
  }),
);

describe('parseDelimited', () => {
  it('counts lines through quoted line breaks and empty lines', async () => {
    expect(await parsed(['a,b\n"x\ny",2\n\n,\n3,4'])).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\ny', '2'] },
      { line: 6, cells: ['3', '4'] },
    ]);
  });

  it('gives the table back that was written, cut into any pieces, with any delimiter', async () => {
    const table = fc.array(fc.array(nastyCell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...delimiters),
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.boolean(),
        async (rows, delimiter, places, endsWithBreak) => {
          const clean = rows.map((cells) => cells.map((each) => each.replaceAll('\r', '')));
          const lines = clean.map((cells) => {
            return cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(delimiter);
          });
          const text = lines.join('\n') + (endsWithBreak ? '\n' : '');
          const found = await parsed(cut(text, places), delimiter);
          const filled = clean.filter((cells) => cells.some((each) => each.trim() !== ''));
          expect(found.map(({ cells }) => cells)).toEqual(filled);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('gives the same rows and lines for any text, however it is cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', '中'), maxLength: 40 });
    const outcome = (pieces: readonly string[]) =>
      parsed(pieces).catch((thrown: { kind: string; line: number }) => [thrown.kind, thrown.line]);
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(), { maxLength: 6 }), async (given, places) => {
        expect(await outcome(cut(given, places))).toEqual(await outcome([given]));
      }),
      { numRuns: 2000 },
    );
  });

  it('says where the record starts whose quote is not closed', async () => {
    await expect(parsed(['a,b\n1,2\n3,"open\n4,5\n'])).rejects.toMatchObject({
      kind: 'quote_unclosed',
      line: 3,
    });
  });

  it('stops at a record without end before it fills the memory', async () => {
    const endless = Array.from({ length: 40 }, () => 'x'.repeat(1_000_000));
    await expect(parsed(['a,b\n1,"', ...endless])).rejects.toMatchObject({
      kind: 'quote_unclosed',
      line: 2,
    });
  });
});
