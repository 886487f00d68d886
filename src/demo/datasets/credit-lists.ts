import shares from '../../../data/demo/shares.json';
import texts from '../../../data/demo/texts.json';
import { codeList } from '../../catalog/code-lists';
import { caseGenerator, unitColumns } from '../case-generator';
import { officeDay } from '../sampling/day-choice';
import { choiceOf } from '../sampling/weighted-choice';
import { maskedName } from '../text/organisation-name';
import { usualArea } from '../world/area-units';
import { countyDraw } from '../world/county-of';
import { unitChoice } from '../world/unit-choice';

const kinds = choiceOf({ red: 34, black: 52, watch: 14 });

/** Fields that the lists of a department belong to; the others take any of the list. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  court: ['judgment_defaulter'],
  tax: ['tax'],
  market_regulation: ['quality', 'food_drug', 'e_commerce', 'intellectual_property'],
  human_resources: ['wage_arrears', 'social_security'],
  emergency_management: ['work_safety'],
  ecology_environment: ['environment'],
  transport: ['transport', 'logistics'],
  housing_construction: ['construction', 'real_estate', 'bidding'],
  culture_tourism: ['tourism', 'culture'],
  finance: ['procurement', 'finance'],
  health: ['medical'],
};

export const creditLists = caseGenerator({
  dataset: 'credit_lists',
  id: ['entry_id', 'MD'],
  knownOn: 'entry_date',
  forgotten: ['removal_date'],
  start(world) {
    const units = unitChoice(world, {
      departments: shares.departments.lists,
      levels: shares.levels.balanced,
    });
    const countyOf = countyDraw(world);
    const anyField = codeList('list_field').codes.map(({ code }) => code);
    return ({ month, random }) => {
      const unit = units.draw(random);
      const kind = kinds.draw(random);
      const entered = officeDay(month, random);
      const years = kind === 'watch' ? 1 : random.pick([1, 2, 3, 3]);
      const individual = kind === 'black' && random.chance(0.45);
      const enterprise = world.enterprises.draw(countyOf(unit.place, random), random);
      const expiry = entered + years * 365;
      return {
        ...unitColumns(unit),
        area: usualArea(unit),
        list_kind: kind,
        list_field: random.pick(
          random.chance(0.9) ? (fieldsOf[unit.department] ?? anyField) : anyField,
        ),
        subject: individual ? maskedName(random) : enterprise.name,
        subject_kind: individual ? 'individual' : 'enterprise',
        credit_code: individual ? null : enterprise.creditCode,
        entry_date: entered,
        reason: random.pick(texts.listReasons[kind]),
        expiry_date: expiry,
        listed_by: unit.name,
        removal_date: removal(entered, expiry, random.between(0, 999)),
        published: random.chance(0.95),
      };
    };
  },
  settle(row) {
    if (row.removal_date === null) return;
    row.removal_reason = Number(row.removal_date) < Number(row.expiry_date) ? '信用修复' : '期满';
    row.removed_by = row.listed_by ?? null;
  },
});

/** Most entries leave on the day they expire, some earlier by repair, a few stay up too long. */
function removal(entered: number, expiry: number, thousandth: number): number {
  if (thousandth < 250) return entered + 60 + thousandth;
  return thousandth < 960 ? expiry : expiry + (thousandth - 950) * 3;
}
