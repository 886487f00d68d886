import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sqlTokens } from '../../../src/components/code/sql-tokens';

const kinds = (text: string) =>
  sqlTokens(text)
    .filter(({ kind }) => kind !== 'other')
    .map(({ kind, text: piece }) => [kind, piece]);

describe('sqlTokens', () => {
  it('finds keywords and literals', () => {
    expect(kinds(`SELECT count(*) FROM "t" WHERE "d" >= '2026-10-01' LIMIT 20`)).toEqual([
      ['keyword', 'SELECT'],
      ['keyword', 'FROM'],
      ['keyword', 'WHERE'],
      ['literal', "'2026-10-01'"],
      ['keyword', 'LIMIT'],
      ['literal', '20'],
    ]);
  });

  it('takes nothing in names and texts for a keyword', () => {
    expect(kinds(`"SELECT" = 'it''s FROM'`)).toEqual([['literal', "'it''s FROM'"]]);
  });

  it('loses no character of any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          sqlTokens(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
