import { expect, test } from 'vitest';
import { clauseById, documentOfClause } from '../../../src/catalog/clauses';
import { citedClauses } from '../../../src/queries/letters/cited-clauses';
import { clausesInForce } from '../../../src/queries/letters/clauses-in-force';
import { rules } from '../../../src/warnings/rules';

const cited = (...ids: string[]) =>
  ids.map((id) => {
    const clause = clauseById(id);
    if (!clause) throw new Error(`There is no clause ${id}.`);
    return { clause, document: documentOfClause(id) };
  });
const all = cited('D1-2.1.4', 'P1-2.1.5', 'Q1-2.1.5', 'Y-2.2.5');
const idsIn = (region: string | null) => clausesInForce(all, region).map(({ clause }) => clause.id);

test('a letter quotes what was issued for its unit, not drafts and not what holds elsewhere', () => {
  expect(idsIn('330802')).toEqual(['P1-2.1.5', 'Q1-2.1.5']);
  expect(idsIn('330106')).toEqual(['P1-2.1.5']);
  expect(idsIn(null)).toEqual(['P1-2.1.5']);
});

test('where there is only a draft, the draft is quoted', () => {
  const [draft] = clausesInForce(cited('D1-2.1.4'), '330802');
  expect(draft?.clause.id).toBe('D1-2.1.4');
});

test('every rule has a clause that can be quoted in a letter', () => {
  const bare = rules.filter((rule) => citedClauses(rule).length === 0);
  expect(bare.map(({ name }) => name)).toEqual([]);
});
