import type { Indicator } from '../../evaluation/indicator-schema';
import { findIndicator, overviewIndicators } from '../../evaluation/indicators';
import { useMeasure } from '../use-measure';

/** The indicator whose hotspots are looked at: that of the URL, else the first of the Overview. */
export function useHotspotMeasure(): Indicator {
  const [name] = useMeasure();
  const [usual] = overviewIndicators;
  if (!usual) throw new Error('There is no indicator for the Overview in data/models/indicators.');
  return (name === null ? undefined : findIndicator(name)) ?? usual;
}
