import type { Model } from './model-schema';

const documents = import.meta.glob<Model>('../../../data/models/*.json', {
  eager: true,
  import: 'default',
});

const order = [
  'gov-public-credit-5d',
  'gov-regulation-4d',
  'department-supervision',
  'city-integrity',
  'township-integrity',
  'double-publicity',
  'data-quality',
  'city-credit-monitoring-2020',
];

/** All model documents of data/models: those that the policy prescribes first, others by name. */
export const models: readonly Model[] = Object.values(documents).sort(
  (a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1),
);

const byName = new Map(models.map((model) => [model.name, model]));

/** The model of a name, or undefined where there is none. */
export function findModel(name: string): Model | undefined {
  return byName.get(name);
}

function place({ name }: Model): number {
  const found = order.indexOf(name);
  return found < 0 ? order.length : found;
}
