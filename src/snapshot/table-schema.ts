import type { Dataset, Field } from '../catalog/dataset-schema';
import type { SnapshotResource } from './manifest-schema';

type TableSchema = NonNullable<SnapshotResource['schema']>;

/** The Frictionless Table Schema of a dataset of the catalogue, titles in Chinese and English. */
export function tableSchemaOf(dataset: Dataset): TableSchema {
  return {
    fields: dataset.fields.map(tableField),
    primaryKey: [...dataset.primaryKey],
    missingValues: [''],
  };
}

function tableField(field: Field): TableSchema['fields'][number] {
  return {
    name: field.name,
    type: field.type,
    title: field.title.zh,
    'chengjian:titleEn': field.title.en,
    ...(field.constraints ? { constraints: { ...field.constraints } } : {}),
    ...(field.role ? { 'chengjian:role': field.role } : {}),
    ...(field.codes ? { 'chengjian:codes': field.codes } : {}),
    ...(field.unit ? { 'chengjian:unit': field.unit } : {}),
  };
}
