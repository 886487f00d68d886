import shares from '../../../data/demo/shares.json';
import texts from '../../../data/demo/texts.json';
import { caseGenerator, unitColumns } from '../case-generator';
import { anyDay } from '../sampling/day-choice';
import { choiceOf } from '../sampling/weighted-choice';
import { troubledShare } from '../time/duty';
import { afterWorkingDays } from '../time/work-calendar';
import { usualArea } from '../world/area-units';
import { unitChoice } from '../world/unit-choice';

const scenes = choiceOf({
  permit: 16,
  procurement: 15,
  ppp: 2,
  bidding: 17,
  investment: 6,
  employment: 5,
  social_security: 5,
  governance: 4,
  research: 5,
  appointment: 6,
  funds: 12,
  title: 2,
  award: 4,
  household: 1,
});
/** Scenes that look up a person; the others look up an organisation. */
const personal = new Set(['employment', 'appointment', 'title', 'award', 'household']);
const accountsOfUnit = 4;
const missedShare = 0.045;

export const creditQueries = caseGenerator({
  dataset: 'credit_queries',
  id: ['query_id', 'CX'],
  knownOn: 'query_date',
  forgotten: ['reviewed_date'],
  start(world) {
    const units = unitChoice(world, {
      departments: shares.departments.queries,
      levels: shares.levels.balanced,
    });
    return ({ month, random }) => {
      const unit = units.draw(random);
      const required = random.chance(0.9);
      const missed = random.chance(troubledShare(missedShare, unit.trouble));
      const looked = !(required && missed);
      const outOfHours = random.chance(0.015);
      const scene = scenes.draw(random);
      const day = anyDay(month, random);
      return {
        ...unitColumns(unit),
        area: usualArea(unit),
        scene,
        subject_kind: personal.has(scene) ? 'individual' : 'enterprise',
        query_date: day,
        hour: looked
          ? outOfHours
            ? random.pick([0, 1, 5, 21, 22, 23])
            : random.between(8, 17)
          : null,
        required,
        looked_up: looked,
        applied: looked ? random.chance(0.93) : null,
        authorised: looked ? random.chance(0.992) : null,
        subjects: looked ? 1 + (random.chance(0.2) ? random.below(40) : 0) : 0,
        account: looked
          ? `${unit.place.code}-${unit.department}-${random.between(1, accountsOfUnit)}`
          : null,
        purpose: random.pick(texts.purposes),
        reviewed_date:
          looked && random.chance(0.35) ? afterWorkingDays(day, random.between(5, 40)) : null,
      };
    };
  },
});
