import shares from '../../../data/demo/shares.json';
import texts from '../../../data/demo/texts.json';
import { caseGenerator, unitColumns } from '../case-generator';
import { officeDay } from '../sampling/day-choice';
import { choiceOf } from '../sampling/weighted-choice';
import { drawAmount } from '../text/amount';
import { doneOn, troubledShare } from '../time/duty';
import { AreaUnits } from '../world/area-units';
import { countyDraw } from '../world/county-of';

const usualLate = 0.083;
const kinds = choiceOf({ quality: 22, time_limit: 34, guarantee: 16, policy: 28 });

export const commitments = caseGenerator({
  dataset: 'commitments',
  id: ['commitment_id', 'CN'],
  knownOn: 'made_date',
  forgotten: ['fulfilled_date'],
  start(world) {
    const units = new AreaUnits(world, shares.areas.commitments, shares.levels.front_line);
    const countyOf = countyDraw(world);
    return ({ month, random }) => {
      const { unit, area } = units.draw(random);
      const kind = area === 'township' ? 'township_public' : kinds.draw(random);
      const made = officeDay(month, random);
      const due = made + random.pick([30, 30, 60, 60, 90, 120, 180]);
      const cancelled = random.chance(0.012);
      const enterprise =
        kind === 'policy' || random.chance(0.3)
          ? world.enterprises.draw(countyOf(unit.place, random), random)
          : null;
      const titles = texts.commitments[kind];
      return {
        ...unitColumns(unit),
        area,
        kind,
        title: random.pick(titles),
        promised_to: enterprise?.name ?? '社会公众',
        beneficiary_code: enterprise?.creditCode ?? null,
        made_date: made,
        due_date: due,
        fulfilled_date: cancelled
          ? null
          : doneOn(made, due, troubledShare(usualLate, unit.trouble), random),
        state: cancelled ? 'cancelled' : 'open',
        amount: kind === 'policy' ? drawAmount('subsidies', random) : null,
        published: random.chance(0.88),
      };
    };
  },
  settle(row) {
    if (row.fulfilled_date !== null) row.state = 'done';
  },
});
