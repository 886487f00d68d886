import shares from '../../../data/demo/shares.json';
import { caseGenerator, unitColumns } from '../case-generator';
import { officeDay } from '../sampling/day-choice';
import { choiceOf } from '../sampling/weighted-choice';
import { maskedName } from '../text/organisation-name';
import { doneOn, troubledShare } from '../time/duty';
import { afterWorkingDays } from '../time/work-calendar';
import { usualArea } from '../world/area-units';
import { countyDraw } from '../world/county-of';
import { unitChoice } from '../world/unit-choice';

const usualLate = 0.035;
const kinds = choiceOf({ wrong_data: 45, wrong_subject: 14, outdated: 29, complaint: 12 });

export const objections = caseGenerator({
  dataset: 'objections',
  id: ['objection_id', 'YY'],
  knownOn: 'received_date',
  forgotten: ['decided_date', 'corrected_date'],
  start(world) {
    const units = unitChoice(world, {
      departments: shares.departments.credit,
      levels: shares.levels.balanced,
    });
    const countyOf = countyDraw(world);
    return ({ month, random }) => {
      const unit = units.draw(random);
      const received = officeDay(month, random);
      const due = afterWorkingDays(received, 7);
      const decided = doneOn(received, due, troubledShare(usualLate, unit.trouble), random);
      const enterprise = random.chance(0.3)
        ? null
        : world.enterprises.draw(countyOf(unit.place, random), random);
      const upheld = random.chance(0.58);
      return {
        ...unitColumns(unit),
        area: usualArea(unit),
        kind: kinds.draw(random),
        objector: enterprise?.name ?? maskedName(random),
        credit_code: enterprise?.creditCode ?? null,
        received_date: received,
        due_date: due,
        decided_date: decided,
        result: upheld ? 'upheld' : 'rejected',
        corrected_date: upheld ? afterWorkingDays(decided, random.between(0, 3)) : null,
      };
    };
  },
  settle(row) {
    if (row.decided_date === null) row.result = 'pending';
  },
});
