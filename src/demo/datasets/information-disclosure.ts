import shares from '../../../data/demo/shares.json';
import texts from '../../../data/demo/texts.json';
import { caseGenerator, unitColumns } from '../case-generator';
import { officeDay } from '../sampling/day-choice';
import { choiceOf } from '../sampling/weighted-choice';
import { doneOn, troubledShare } from '../time/duty';
import { afterWorkingDays } from '../time/work-calendar';
import { usualArea } from '../world/area-units';
import { unitChoice } from '../world/unit-choice';

const stages = choiceOf({ decision: 22, execution: 18, management: 20, service: 24, result: 16 });
const usualLate = 0.04;
const allowedWorkingDays = 20;

export const informationDisclosure = caseGenerator({
  dataset: 'information_disclosure',
  id: ['disclosure_id', 'GK'],
  knownOn: 'received_date',
  forgotten: ['published_date'],
  start(world) {
    const units = unitChoice(world, {
      departments: shares.departments.disclosure,
      levels: shares.levels.balanced,
    });
    return ({ month, random }) => {
      const unit = units.draw(random);
      const received = officeDay(month, random);
      const due = afterWorkingDays(received, allowedWorkingDays);
      return {
        ...unitColumns(unit),
        area: usualArea(unit),
        kind: random.chance(0.72) ? 'active' : 'request',
        stage: stages.draw(random),
        title: random.pick(texts.disclosures),
        received_date: received,
        due_date: due,
        published_date: doneOn(received, due, troubledShare(usualLate, unit.trouble), random),
      };
    };
  },
});
