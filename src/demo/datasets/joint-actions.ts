import texts from '../../../data/demo/texts.json';
import { caseGenerator, unitColumns } from '../case-generator';
import { officeDay } from '../sampling/day-choice';
import { choiceOf, WeightedChoice } from '../sampling/weighted-choice';
import { afterWorkingDays } from '../time/work-calendar';
import { usualArea } from '../world/area-units';
import { countyDraw } from '../world/county-of';
import type { World } from '../world/world';

const kinds = choiceOf({ incentive: 47, punishment: 53 });
const actorKinds = choiceOf({ city: 62, department: 26, industry: 12 });
const industries = [
  '银行业',
  '保险业',
  '建筑业',
  '电子商务',
  '家政服务',
  '旅游业',
  '物流业',
  '中介服务业',
];

/** Who acts: the credit office of a city, a department of the province. */
const provincial = [
  'market_regulation',
  'finance',
  'human_resources',
  'transport',
  'ecology_environment',
  'development_reform',
  'tax',
  'court',
  'housing_construction',
  'emergency_management',
];

export const jointActions = caseGenerator({
  dataset: 'joint_actions',
  id: ['action_id', 'JC'],
  knownOn: 'action_date',
  forgotten: ['reported_date'],
  start(world) {
    const cityUnits = unitsOf(world, 'city', ['credit_office']);
    const provinceUnits = unitsOf(world, 'province', provincial);
    const industryUnits = unitsOf(world, 'province', ['credit_office']);
    const countyOf = countyDraw(world);
    return ({ month, random }) => {
      const actorKind = actorKinds.draw(random);
      const units = { city: cityUnits, department: provinceUnits, industry: industryUnits }[
        actorKind
      ];
      const unit = units.draw(random);
      const kind = kinds.draw(random);
      const subject = world.enterprises.draw(countyOf(unit.place, random), random);
      const acted = officeDay(month, random);
      return {
        ...unitColumns(unit),
        area: usualArea(unit),
        kind,
        actor_kind: actorKind,
        actor: actorKind === 'industry' ? `浙江省${random.pick(industries)}协会` : unit.name,
        subject: subject.name,
        credit_code: subject.creditCode,
        action_date: acted,
        measure: random.pick(texts.measures[kind]),
        typical: random.chance(0.32),
        reported_date: random.chance(0.93) ? afterWorkingDays(acted, random.between(2, 30)) : null,
      };
    };
  },
});

function unitsOf(world: World, level: string, departments: readonly string[]) {
  const units = world.units.filter(
    ({ place, department }) => place.level === level && departments.includes(department),
  );
  return new WeightedChoice(units, () => 1);
}
