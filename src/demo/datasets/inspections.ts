import penalties from '../../../data/demo/penalties.json';
import shares from '../../../data/demo/shares.json';
import { caseGenerator, unitColumns } from '../case-generator';
import { officeDay } from '../sampling/day-choice';
import { choiceOf } from '../sampling/weighted-choice';
import { afterWorkingDays } from '../time/work-calendar';
import { usualArea } from '../world/area-units';
import { countyDraw } from '../world/county-of';
import { unitChoice } from '../world/unit-choice';

/** Bad grades are inspected far more often than their share among enterprises (2.3/76.4/20.0/1.3 %). */
const grades = choiceOf({ excellent: 0.8, good: 52, medium: 37, poor: 10.2 });

/** Share of inspections that find something, by grade. */
const hitShare = { excellent: 0.02, good: 0.07, medium: 0.17, poor: 0.38 };
const findings = choiceOf({ corrected: 66, penalised: 27, gone: 7 });

export const inspections = caseGenerator({
  dataset: 'inspections',
  id: ['inspection_id', 'JD'],
  knownOn: 'inspected_date',
  forgotten: ['published_date'],
  start(world) {
    const weights = Object.fromEntries(
      Object.entries(penalties).map(([department, { weight }]) => [department, weight]),
    );
    const units = unitChoice(world, { departments: weights, levels: shares.levels.front_line });
    const countyOf = countyDraw(world);
    return ({ month, random }) => {
      const unit = units.draw(random);
      const grade = grades.draw(random);
      const inspected = officeDay(month, random);
      const { name, creditCode } = world.enterprises.draw(countyOf(unit.place, random), random);
      return {
        ...unitColumns(unit),
        area: usualArea(unit),
        subject: name,
        credit_code: creditCode,
        credit_grade: grade,
        inspected_date: inspected,
        result: random.chance(hitShare[grade]) ? findings.draw(random) : 'clean',
        inspectors: random.between(2, 4),
        published_date: random.chance(0.97)
          ? afterWorkingDays(inspected, random.between(1, 20))
          : null,
      };
    };
  },
});
