import { expect, it } from 'vitest';
import { problemReport } from '../../scripts/support/problem-report';

it('lists problems under their file, by both ways of naming an entry', () => {
  const report = problemReport([
    { where: 'data/b.json#/clauses', message: 'there is no clause Z.' },
    { where: 'data/a.json fine', message: 'no unit.' },
    { where: 'data/b.json', message: 'no name.' },
  ]);
  expect(report).toBe(
    [
      'data/a.json',
      '  fine: no unit.',
      'data/b.json',
      '  /clauses: there is no clause Z.',
      '  no name.',
    ].join('\n'),
  );
});
