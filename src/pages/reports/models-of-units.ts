import type { Model } from '../../evaluation/model/model-schema';

/** The yearly assessment of the cities, which the score sheet is made for. */
const assessmentOfCities = 'city-integrity';

/**
 * The model by which units of a level are judged: the assessment of the cities, the first of the others.
 * Throws Error where there is no model.
 */
export function modelOfLevel(models: readonly Model[], level: Model['unitLevel']): Model {
  const own = models.filter(({ unitLevel }) => unitLevel === level);
  const found = own.find(({ name }) => name === assessmentOfCities) ?? own[0] ?? models[0];
  if (!found) throw new Error('There is no model document in data/models.');
  return found;
}
