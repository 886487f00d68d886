import type { Dataset, Field } from '../../catalog/dataset-schema';
import type { Flag } from '../../warnings/flags/flag-schema';

/** The fields of its dataset that a flag reads, in the dataset's order. */
export function fieldsOfFlag({ assessed, detect }: Flag, dataset: Dataset): readonly Field[] {
  const expressions = [assessed, ...expressionsOf(detect)];
  const words = new Set(expressions.flatMap((text) => text.match(/[a-z_]+/g) ?? []));
  return dataset.fields.filter(({ name }) => words.has(name));
}

function expressionsOf(detect: Flag['detect']): readonly string[] {
  switch (detect.method) {
    case 'condition':
      return [detect.where];
    case 'fences':
      return [detect.value];
    case 'concentration':
      return [detect.by];
  }
}
