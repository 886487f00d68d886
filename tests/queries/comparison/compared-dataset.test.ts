import { describe, expect, test } from 'vitest';
import { comparedDataset } from '../../../src/queries/comparison/compared-dataset';
import { enumCodes } from '../../../src/queries/comparison/enum-codes';
import { schemaChangeCount, schemaChanges } from '../../../src/queries/comparison/schema-changes';

const column = (name: string, type: string) => ({ name, type });

describe('codes of an ENUM type', () => {
  test('come in order, whatever characters they have', () => {
    expect(enumCodes("ENUM('a', 'it''s', 'b, c', ')')")).toEqual(['a', "it's", 'b, c', ')']);
    expect(enumCodes('ENUM()')).toEqual([]);
    expect(enumCodes('VARCHAR')).toBeNull();
  });
});

describe('changes of a schema', () => {
  const older = [
    column('id', 'VARCHAR'),
    column('gone', 'DATE'),
    column('amount', 'BIGINT'),
    column('state', "ENUM('open', 'done')"),
    column('kind', 'VARCHAR'),
  ];
  const newer = [
    column('id', 'VARCHAR'),
    column('amount', 'DOUBLE'),
    column('state', "ENUM('done', 'open', 'cancelled')"),
    column('kind', "ENUM('x')"),
    column('fresh', 'BOOLEAN'),
  ];

  test('are fields added, removed and retyped, and codes; the order of codes is none', () => {
    const changes = schemaChanges(newer, older);
    expect(changes).toEqual({
      added: ['fresh'],
      removed: ['gone'],
      retyped: [
        { field: 'amount', from: 'BIGINT', to: 'DOUBLE' },
        { field: 'kind', from: 'VARCHAR', to: 'ENUM' },
      ],
      codes: [{ field: 'state', added: ['cancelled'], removed: [] }],
    });
    expect(schemaChangeCount(changes)).toBe(5);
    expect(schemaChanges(older, newer).codes).toEqual([
      { field: 'state', added: [], removed: ['cancelled'] },
    ]);
    expect(schemaChangeCount(schemaChanges(older, older))).toBe(0);
  });

  test('decide how values are compared: numbers as numbers, codes by their text', () => {
    const { table, key, read } = comparedDataset('unknown', newer, older, ['id']);
    expect(table?.columns).toEqual([
      { name: 'id', as: 'itself' },
      { name: 'amount', as: 'itself' },
      { name: 'state', as: 'text' },
      { name: 'kind', as: 'text' },
    ]);
    expect(key).toEqual(['id']);
    expect(read.find(({ name }) => name === 'gone')).toEqual({
      name: 'gone',
      newer: false,
      older: true,
      asText: false,
    });
  });
});

describe('a dataset', () => {
  test('whose key one snapshot lacks is compared by the whole row', () => {
    const dataset = comparedDataset(
      'unknown',
      [column('id', 'VARCHAR'), column('note', 'VARCHAR')],
      [column('note', 'VARCHAR')],
      ['id'],
    );
    expect(dataset.key).toEqual([]);
    expect(dataset.table).toMatchObject({ key: ['note'], isNumbered: true });
  });

  test('of one snapshot, or without a common field, has no rows to compare', () => {
    const columns = [column('id', 'VARCHAR')];
    expect(comparedDataset('unknown', columns, null, ['id'])).toMatchObject({
      presence: 'added',
      table: null,
    });
    expect(comparedDataset('unknown', null, columns, ['id'])).toMatchObject({
      presence: 'removed',
      table: null,
    });
    const other = [column('other', 'VARCHAR')];
    expect(comparedDataset('unknown', columns, other, ['id'])).toMatchObject({
      presence: 'both',
      table: null,
    });
  });

  test('of the catalogue has its title, roles and event date; a retyped date is none', () => {
    const dated = [column('complaint_id', 'VARCHAR'), column('received_date', 'DATE')];
    const dataset = comparedDataset('complaints', dated, dated, ['complaint_id']);
    expect(dataset.title.en).toBe('Complaints');
    expect(dataset.table?.eventDate).toBe('received_date');
    const texts = [column('complaint_id', 'VARCHAR'), column('received_date', 'VARCHAR')];
    expect(comparedDataset('complaints', texts, dated, []).table?.eventDate).toBeNull();
  });
});
