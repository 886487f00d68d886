import type { Dataset, Field, FieldRole } from '../catalog/dataset-schema';

const conventional: Partial<Record<FieldRole, string>> = {
  region: 'region_code',
  department: 'department_code',
  area: 'area',
};

/** The dataset's field of a role: the conventional name first, else the first; null for none. */
export function fieldOfRole(dataset: Dataset, role: FieldRole): Field | null {
  const fields = dataset.fields.filter((field) => field.role === role);
  return fields.find((field) => field.name === conventional[role]) ?? fields[0] ?? null;
}
