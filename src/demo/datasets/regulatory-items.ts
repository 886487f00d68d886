import texts from '../../../data/demo/texts.json';
import { unitColumns } from '../case-generator';
import type { DatasetGenerator, DemoRow } from '../demo-row';
import { choiceOf } from '../sampling/weighted-choice';
import { afterWorkingDays } from '../time/work-calendar';
import { usualArea } from '../world/area-units';

const kinds = choiceOf({ permit: 30, penalty: 28, inspection: 28, filing: 10, other: 4 });
const itemsAMonth = 34;

/** The item library of the province and the cities grows month by month. */
export const regulatoryItems: DatasetGenerator = {
  dataset: 'regulatory_items',
  knownOn: 'listed_date',
  forgotten: ['published_date'],
  start(world) {
    const units = world.units.filter(({ place }) => place.level !== 'county');
    return function* (month, random): Iterable<DemoRow> {
      for (let number = 1; number <= itemsAMonth; number += 1) {
        const unit = random.pick(units);
        const listed = random.pick(month.workingDays);
        yield {
          item_id: `${unit.place.code}-${month.month.replace('-', '')}-${String(number).padStart(3, '0')}`,
          ...unitColumns(unit),
          area: usualArea(unit),
          kind: kinds.draw(random),
          title: random.pick(texts.regulatoryItems),
          listed_date: listed,
          published_date: random.chance(0.9)
            ? afterWorkingDays(listed, random.between(1, 40))
            : null,
          uses_credit: random.chance(0.45 + month.index / 120),
        };
      }
    };
  },
};
