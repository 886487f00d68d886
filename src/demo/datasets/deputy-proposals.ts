import shares from '../../../data/demo/shares.json';
import texts from '../../../data/demo/texts.json';
import { caseGenerator, unitColumns } from '../case-generator';
import { officeDay } from '../sampling/day-choice';
import { choiceOf } from '../sampling/weighted-choice';
import { maskedName } from '../text/organisation-name';
import { doneOn, troubledShare } from '../time/duty';
import { usualArea } from '../world/area-units';
import { unitChoice } from '../world/unit-choice';

const usualLate = 0.028;
const kinds = choiceOf({ congress: 45, cppcc: 55 });
const results = choiceOf({ solved: 62, planned: 27, explained: 11 });

export const deputyProposals = caseGenerator({
  dataset: 'deputy_proposals',
  id: ['proposal_id', 'TA'],
  knownOn: 'received_date',
  forgotten: ['answered_date'],
  start(world) {
    const units = unitChoice(world, {
      departments: shares.departments.proposals,
      levels: shares.levels.balanced,
    });
    return ({ month, random }) => {
      const unit = units.draw(random);
      const received = officeDay(month, random);
      const due = received + 90;
      const result = results.draw(random);
      return {
        ...unitColumns(unit),
        area: usualArea(unit),
        kind: kinds.draw(random),
        title: `关于${random.pick(texts.proposals)}的建议`,
        led_by: maskedName(random),
        received_date: received,
        due_date: due,
        answered_date: doneOn(received, due, troubledShare(usualLate, unit.trouble), random),
        result,
        satisfied: random.chance(result === 'explained' ? 0.86 : 0.97),
        adopted: result !== 'explained',
      };
    };
  },
  settle(row) {
    if (row.answered_date !== null) return;
    row.result = null;
    row.satisfied = null;
    row.adopted = null;
  },
});
