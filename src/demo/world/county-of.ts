import type { Random } from '../../util/random';
import { WeightedChoice } from '../sampling/weighted-choice';
import type { Place } from './place';
import type { World } from './world';

/** Gives a county for a place: itself, or one of those within it by their residents. */
export function countyDraw(world: World): (place: Place, random: Random) => Place {
  const choices = new Map<Place, WeightedChoice<Place>>();
  return (place, random) => {
    if (place.level === 'county') return place;
    let choice = choices.get(place);
    if (!choice) {
      const within = world.places.filter(
        (each) => each.level === 'county' && (place.level === 'province' || each.parent === place),
      );
      choice = new WeightedChoice(within, ({ population }) => population);
      choices.set(place, choice);
    }
    return choice.draw(random);
  };
}
