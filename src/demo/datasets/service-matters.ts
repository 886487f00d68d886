import shares from '../../../data/demo/shares.json';
import texts from '../../../data/demo/texts.json';
import { caseGenerator, unitColumns } from '../case-generator';
import { officeDay } from '../sampling/day-choice';
import { choiceOf } from '../sampling/weighted-choice';
import { doneOn, troubledShare } from '../time/duty';
import { afterWorkingDays } from '../time/work-calendar';
import { usualArea } from '../world/area-units';
import { unitChoice } from '../world/unit-choice';

const usualLate = 0.008;
const visits = choiceOf({ '0': 46, '1': 45, '2': 7, '3': 2 });

export const serviceMatters = caseGenerator({
  dataset: 'service_matters',
  id: ['matter_id', 'BJ'],
  knownOn: 'accepted_date',
  forgotten: ['done_date'],
  start(world) {
    const units = unitChoice(world, {
      departments: shares.departments.services,
      levels: shares.levels.front_line,
    });
    return ({ month, random }) => {
      const unit = units.draw(random);
      const accepted = officeDay(month, random);
      const due = afterWorkingDays(accepted, random.pick([1, 1, 3, 5, 7, 10]));
      const made = Number(visits.draw(random));
      return {
        ...unitColumns(unit),
        area: usualArea(unit),
        item: random.pick(texts.services),
        accepted_date: accepted,
        due_date: due,
        done_date: doneOn(accepted, due, troubledShare(usualLate, unit.trouble), random),
        visits: made,
        online: made === 0,
      };
    };
  },
});
