import { findIndicator } from '../indicators';
import { modelLeaves } from './model-leaves';
import type { Model } from './model-schema';
import type { Directions } from './scoring-plan';

/**
 * Directions of a model's indicators: its own documents before those of data/models/indicators.
 * Names without a document are left out.
 */
export function modelDirections(model: Model): Directions {
  const own = new Map(model.indicators?.map(({ name, direction }) => [name, direction]));
  return new Map(
    modelLeaves(model).flatMap(({ indicator }) => {
      const direction = own.get(indicator) ?? findIndicator(indicator)?.direction;
      return direction === undefined ? [] : [[indicator, direction] as const];
    }),
  );
}
