import type { Dataset, FieldRole, FieldType } from '../../src/catalog/dataset-schema';

type FieldDefinition = readonly [name: string, type: FieldType, role?: FieldRole, codes?: string];

const title = { zh: '题', en: 'title' };

/** A small dataset document for tests of the compilers. */
export function fixtureDataset(name: string, fields: readonly FieldDefinition[]): Dataset {
  return {
    name,
    title,
    description: title,
    grain: title,
    family: 'records',
    systems: [1],
    clauses: ['fixture'],
    primaryKey: [fields[0]?.[0] ?? ''],
    fields: fields.map(([field, type, role, codes]) => ({ name: field, title, type, role, codes })),
  };
}
