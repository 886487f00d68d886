import { expect, it } from 'vitest';
import { openNative } from '../../../scripts/native/open-native';

it('gives results in the form of the engine', async () => {
  const native = await openNative(':memory:');
  const table = await native.query(
    "SELECT DATE '2026-02-28' AS d, 9007199254740993 AS big, 7 AS small, 1.5::DOUBLE AS x, true AS b, '衢州' AS s, NULL::INTEGER AS n, 1.25::DECIMAL(5,2) AS dec",
  );
  expect(table.rowCount).toBe(1);
  expect(table.columns.map(({ name, type, values }) => [name, type, values[0]])).toEqual([
    ['d', 'date', '2026-02-28'],
    ['big', 'integer', 9007199254740993n],
    ['small', 'integer', 7],
    ['x', 'number', 1.5],
    ['b', 'boolean', true],
    ['s', 'string', '衢州'],
    ['n', 'integer', null],
    ['dec', 'number', 1.25],
  ]);
  native.close();
});

it('rejects with the message of the database', async () => {
  const native = await openNative(':memory:');
  await expect(native.query('SELECT * FROM nowhere')).rejects.toThrow('nowhere');
  native.close();
});
