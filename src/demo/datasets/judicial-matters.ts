import shares from '../../../data/demo/shares.json';
import { caseGenerator, unitColumns } from '../case-generator';
import { officeDay } from '../sampling/day-choice';
import { choiceOf } from '../sampling/weighted-choice';
import { drawAmount } from '../text/amount';
import { maskedName } from '../text/organisation-name';
import { doneOn, troubledShare } from '../time/duty';
import { AreaUnits } from '../world/area-units';
import { countyDraw } from '../world/county-of';

const kinds = choiceOf({
  judicial_suggestion: 14,
  procuratorial_suggestion: 18,
  court_appearance: 36,
  judgment: 32,
});
const usualLate = {
  judicial_suggestion: 0.04,
  procuratorial_suggestion: 0.03,
  court_appearance: 0,
  judgment: 0.1,
};
/** Share of judgments that are not performed for months or years. */
const resistedShare = 0.055;
const allowedDays = {
  judicial_suggestion: 60,
  procuratorial_suggestion: 60,
  court_appearance: 45,
  judgment: 30,
};

export const judicialMatters = caseGenerator({
  dataset: 'judicial_matters',
  id: ['matter_id', 'SF'],
  knownOn: 'received_date',
  forgotten: ['done_date'],
  start(world) {
    const units = new AreaUnits(world, shares.areas.judicial, shares.levels.balanced);
    const countyOf = countyDraw(world);
    return ({ month, random }) => {
      const { unit, area } = units.draw(random);
      const kind = kinds.draw(random);
      const received = officeDay(month, random);
      const due = received + allowedDays[kind];
      const resisted =
        kind === 'judgment' && random.chance(troubledShare(resistedShare, unit.trouble));
      const late = troubledShare(usualLate[kind], unit.trouble);
      const done = resisted ? due + random.between(120, 1100) : doneOn(received, due, late, random);
      const isProcuratorial = kind === 'procuratorial_suggestion';
      const place = unit.place;
      const year = month.year;
      return {
        ...unitColumns(unit),
        area,
        kind,
        case_number: isProcuratorial
          ? `${place.mark}检行公建〔${year}〕${random.between(1, 60)}号`
          : `（${year}）浙${place.code.slice(2)}行初${random.between(1, 400)}号`,
        court: `${place.name}人民${isProcuratorial ? '检察院' : '法院'}`,
        opponent: isProcuratorial
          ? null
          : random.chance(0.45)
            ? maskedName(random)
            : world.enterprises.draw(countyOf(place, random), random).name,
        received_date: received,
        due_date: due,
        done_date: done,
        head_appeared: kind === 'court_appearance' ? random.chance(0.96) : null,
        amount: kind === 'judgment' ? drawAmount('claims', random) : null,
      };
    };
  },
  settle(row) {
    if (row.done_date === null) row.head_appeared = null;
  },
});
