import type { Target } from './target-schema';

const documents = import.meta.glob<Target>('../../../data/targets/*.json', {
  eager: true,
  import: 'default',
});

/** All targets in the order in which they are listed. */
export const targets: readonly Target[] = Object.values(documents).sort(
  (a, b) => a.order - b.order,
);
