import type { Dataset } from '../../catalog/dataset-schema';
import type { Indicator } from '../../evaluation/indicator-schema';
import type { Model } from '../../evaluation/model/model-schema';
import type { Flag } from '../../warnings/flags/flag-schema';

/** Whether an indicator, a model, a red flag or a dataset has a text in its name, title, or in a field's name, title or aliases. */
export function matchesMethod(method: Indicator | Model | Dataset | Flag, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return true;
  const fields = 'fields' in method ? method.fields : [];
  const texts = [
    method.name,
    method.title.zh,
    method.title.en,
    ...fields.flatMap(({ name, title, aliases = [] }) => [name, title.zh, title.en, ...aliases]),
  ];
  return texts.some((text) => text.toLowerCase().includes(wanted));
}
