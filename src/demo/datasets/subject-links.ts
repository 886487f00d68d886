import { addMonthsToDate, dayNumber } from '../../util/civil-date';
import type { Random } from '../../util/random';
import { caseId, unitColumns } from '../case-generator';
import type { DatasetGenerator, DemoRow } from '../demo-row';
import { officeDay } from '../sampling/day-choice';
import { choiceOf } from '../sampling/weighted-choice';
import { drawAmount } from '../text/amount';
import { dayText } from '../time/day';
import type { DemoMonth } from '../time/demo-month';
import { isDuring } from '../world/planted-events';
import { rowsByMonth } from '../world/rows-by-month';
import { placeAt, unitIndex, type World } from '../world/world';
import { agreements } from './agreements';

const kinds = choiceOf({ invested: 55, guaranteed: 25, same_address: 20 });
const linksAMonth = 40;
const guaranteeYears = 3;
const source = '演示数据（合成）';

/** Who won whose agreements, and what ties enterprises to each other; the planted ring shares addresses. */
export const subjectLinks: DatasetGenerator = {
  dataset: 'subject_links',
  knownOn: 'since_date',
  start(world) {
    const agreementsOf = rowsByMonth(agreements, world);
    const won = wonLink(world);
    const tie = enterpriseLink(world);
    return function* (month, random): Iterable<DemoRow> {
      let number = 0;
      const numbered = (link: DemoRow): DemoRow => {
        number += 1;
        return { link_id: caseId('GX', month, number), ...link, source };
      };
      for (const agreement of agreementsOf(month.index)) yield numbered(won(agreement));
      for (let left = linksAMonth * world.scale; left > 0; left -= 1) {
        const link = tie(month, random);
        if (link) yield numbered(link);
      }
    };
  },
};

function wonLink(world: World): (agreement: DemoRow) => DemoRow {
  const unitOf = unitIndex(world);
  return (agreement) => {
    const unit = unitOf(String(agreement.region_code), String(agreement.department_code));
    return {
      ...unitColumns(unit),
      area: agreement.area ?? null,
      link_kind: 'won',
      from_name: agreement.winner ?? null,
      from_code: agreement.winner_code ?? null,
      to_name: unit.name,
      to_code: unit.creditCode,
      since_date: agreement.signed_date ?? null,
      agreement_id: agreement.agreement_id ?? null,
      amount: agreement.amount ?? null,
    };
  };
}

/** A tie between two enterprises of a county; null where both draws are the same one. */
function enterpriseLink(world: World): (month: DemoMonth, random: Random) => DemoRow | null {
  const ring = world.events.procurementRing;
  const home = placeAt(world, ring.regions[0] ?? '');
  const counties = world.places.filter(({ level }) => level === 'county');
  return (month, random) => {
    const inRing = isDuring(ring, month) && random.chance(0.04);
    const county = inRing ? home : random.pick(counties);
    const draw = () =>
      inRing
        ? world.enterprises.at(home, ring.firstWinner + random.below(ring.winners))
        : world.enterprises.draw(county, random);
    const from = draw();
    const to = draw();
    if (from === to) return null;
    const kind = inRing ? 'same_address' : kinds.draw(random);
    const since = officeDay(month, random);
    return {
      region_code: county.code,
      area: inRing ? 'procurement' : 'other',
      link_kind: kind,
      from_name: from.name,
      from_code: from.creditCode,
      to_name: to.name,
      to_code: to.creditCode,
      since_date: since,
      until_date:
        kind === 'guaranteed'
          ? dayNumber(addMonthsToDate(dayText(since), 12 * guaranteeYears))
          : null,
      amount: kind === 'same_address' ? null : drawAmount('claims', random),
    };
  };
}
