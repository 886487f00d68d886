import shares from '../../../data/demo/shares.json';
import texts from '../../../data/demo/texts.json';
import { caseGenerator, unitColumns } from '../case-generator';
import { anyDay } from '../sampling/day-choice';
import { choiceOf } from '../sampling/weighted-choice';
import { doneOn, troubledShare } from '../time/duty';
import { afterWorkingDays } from '../time/work-calendar';
import { AreaUnits } from '../world/area-units';
import { unitChoice } from '../world/unit-choice';

const usualLate = 0.053;
const kinds = choiceOf({
  enquiry: 47.1,
  help: 30.3,
  suggestion: 14.8,
  complaint: 5.3,
  report: 2.5,
});
const channels = choiceOf({ hotline: 68, website: 12, app: 13, letter: 5, media: 2 });
const satisfiedShare = {
  enquiry: 0.91,
  help: 0.82,
  suggestion: 0.84,
  complaint: 0.7,
  report: 0.72,
};

export const complaints = caseGenerator({
  dataset: 'complaints',
  id: ['complaint_id', 'TS'],
  knownOn: 'received_date',
  forgotten: ['resolved_date'],
  start(world) {
    const byArea = new AreaUnits(world, shares.areas.complaints, shares.levels.front_line);
    const services = unitChoice(world, {
      departments: shares.departments.services,
      levels: shares.levels.front_line,
    });
    return ({ month, random }) => {
      const kind = kinds.draw(random);
      const { unit, area } =
        kind === 'enquiry' && random.chance(0.7)
          ? { unit: services.draw(random), area: 'other' as const }
          : byArea.draw(random);
      const received = anyDay(month, random);
      const extended = random.chance(0.03);
      const allowed = (kind === 'enquiry' ? 3 : random.pick([5, 7, 10, 15])) + (extended ? 5 : 0);
      const due = afterWorkingDays(received, allowed);
      const titles: Readonly<Record<string, readonly string[]>> = texts.complaints;
      return {
        ...unitColumns(unit),
        area,
        channel: channels.draw(random),
        kind,
        title: random.pick(titles[area] ?? texts.complaints.other),
        received_date: received,
        due_date: due,
        resolved_date: doneOn(received, due, troubledShare(usualLate, unit.trouble), random),
        satisfied: random.chance(satisfiedShare[kind] - 0.03 * (unit.trouble - 1)),
        repeated: random.chance(0.06),
        concerns_enterprise: random.chance(0.12),
        extended,
        extended_until: extended ? due : null,
      };
    };
  },
  settle(row) {
    if (row.resolved_date === null) row.satisfied = null;
  },
});
