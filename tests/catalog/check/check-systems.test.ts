import { expect, test } from 'vitest';
import { checkSystems } from '../../../src/catalog/check/check-systems';
import { systems } from '../../../src/catalog/systems';

test('the thirty-three systems hold', () => {
  expect(checkSystems()).toEqual([]);
});

test('a missing number, an unknown clause and a field that is none are named', () => {
  expect(checkSystems(systems.slice(1))[0]?.message).toMatch(/not 1 to 33/);
  const [first, ...others] = systems;
  expect(checkSystems([{ ...first, clauses: ['P1-9.9'] }, ...others])[0]).toEqual({
    where: 'data/systems.json 1',
    message: expect.stringContaining('"P1-9.9"'),
  });
  expect(checkSystems([{ ...first, colour: 'red' }, ...others])[0]?.where).toContain(
    'data/systems.json 0',
  );
});
