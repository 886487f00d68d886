import type { Indicator } from '../../evaluation/indicator-schema';
import { datasetsOf } from '../records/records-selection';

/**
 * The dataset whose records an indicator counts one by one, so that a number of events is a number of
 * records. Null where it adds up numbers that the records report, or reads more than one dataset.
 */
export function countedDataset(indicator: Indicator): string | null {
  const [dataset, another] = datasetsOf(indicator);
  const sources = [...(indicator.flow ?? []), ...(indicator.stock ?? [])];
  if (another !== undefined || sources.some(({ sum }) => sum !== undefined)) return null;
  return dataset ?? null;
}
