import shares from '../../../data/demo/shares.json';
import texts from '../../../data/demo/texts.json';
import { caseGenerator, unitColumns } from '../case-generator';
import { officeDay } from '../sampling/day-choice';
import { choiceOf } from '../sampling/weighted-choice';
import { troubledShare } from '../time/duty';
import { afterWorkingDays } from '../time/work-calendar';
import { usualArea } from '../world/area-units';
import { unitChoice } from '../world/unit-choice';

const kinds = choiceOf({ plan: 24, project: 36, policy: 26, price: 8, other: 6 });

export const majorDecisions = caseGenerator({
  dataset: 'major_decisions',
  id: ['decision_id', 'JE'],
  knownOn: 'decided_date',
  forgotten: ['published_date', 'evaluated_date'],
  start(world) {
    const units = unitChoice(world, {
      departments: shares.departments.decisions,
      levels: shares.levels.balanced,
    });
    return ({ month, random }) => {
      const unit = units.draw(random);
      const decided = officeDay(month, random);
      const taken = (missing: number) => !random.chance(troubledShare(missing, unit.trouble));
      return {
        ...unitColumns(unit),
        area: usualArea(unit),
        kind: kinds.draw(random),
        title: `${unit.place.short}${random.pick(texts.decisions)}`,
        decided_date: decided,
        public_participation: taken(0.06),
        expert_argument: taken(0.05),
        risk_assessment: taken(0.05),
        legality_review: taken(0.015),
        compliance_review: taken(0.03),
        collective_decision: taken(0.01),
        legal_counsel: taken(0.04),
        published_date: taken(0.05) ? afterWorkingDays(decided, random.between(1, 20)) : null,
        evaluated_date: random.chance(0.4)
          ? afterWorkingDays(decided, random.between(180, 400))
          : null,
      };
    };
  },
});
