import type { Bilingual, Dataset, Field, FieldRole } from './dataset-schema';
import { familyTitles } from './families';

const documents = import.meta.glob<Dataset>('../../data/catalog/*.json', {
  eager: true,
  import: 'default',
});

/** All datasets of the catalogue, in the order of their families, then by name. */
export const datasets: readonly Dataset[] = inFamilyOrder(Object.values(documents));

const byName = new Map(datasets.map((dataset) => [dataset.name, dataset]));

/** The dataset of a name, or undefined where the catalogue has none. */
export function findDataset(name: string): Dataset | undefined {
  return byName.get(name);
}

/** The dataset of a name. Throws RangeError naming it where the catalogue has none. */
export function datasetByName(name: string): Dataset {
  const dataset = byName.get(name);
  if (!dataset) throw new RangeError(`The catalogue has no dataset "${name}" (data/catalog).`);
  return dataset;
}

/** The first field of a role, or null. */
export function fieldByRole(dataset: Dataset, role: FieldRole): Field | null {
  return dataset.fields.find((field) => field.role === role) ?? null;
}

/** All fields of a role. */
export function fieldsByRole(dataset: Dataset, role: FieldRole): readonly Field[] {
  return dataset.fields.filter((field) => field.role === role);
}

/** A navigation group with its datasets. */
export interface Family {
  readonly name: Dataset['family'];
  readonly title: Bilingual;
  readonly datasets: readonly Dataset[];
}

/** The families in their order. */
export const families: readonly Family[] = Object.entries(familyTitles).map(([name, title]) => ({
  name: name as Dataset['family'],
  title,
  datasets: datasets.filter(({ family }) => family === name),
}));

function inFamilyOrder(unordered: readonly Dataset[]): readonly Dataset[] {
  const order = Object.keys(familyTitles);
  const place = ({ family }: Dataset) => order.indexOf(family);
  return [...unordered].sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1));
}
