import { caseId } from '../case-generator';
import type { DatasetGenerator, DemoRow } from '../demo-row';
import { officeDay } from '../sampling/day-choice';
import { choiceOf } from '../sampling/weighted-choice';
import { drawAmount } from '../text/amount';
import { isDuring } from '../world/planted-events';
import { rowsByMonth } from '../world/rows-by-month';
import { placeAt, unitIndex } from '../world/world';
import { agreements } from './agreements';

const kinds = choiceOf({ invested: 55, guaranteed: 25, same_address: 20 });
const linksAMonth = 40;

/** Who won whose agreements, and what ties enterprises to each other; the planted ring shares addresses. */
export const subjectLinks: DatasetGenerator = {
  dataset: 'subject_links',
  knownOn: 'since_date',
  start(world) {
    const agreementsOf = rowsByMonth(agreements, world);
    const unitOf = unitIndex(world);
    const ring = world.events.procurementRing;
    const home = placeAt(world, ring.regions[0] ?? '');
    const counties = world.places.filter(({ level }) => level === 'county');
    return function* (month, random): Iterable<DemoRow> {
      let number = 0;
      const id = () => {
        number += 1;
        return caseId('GX', month, number);
      };
      for (const agreement of agreementsOf(month.index)) {
        const region = String(agreement.region_code);
        const department = String(agreement.department_code);
        const unit = unitOf(region, department);
        yield {
          link_id: id(),
          region_code: region,
          department_code: department,
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
      }
      for (let left = linksAMonth * world.scale; left > 0; left -= 1) {
        const inRing = isDuring(ring, month) && random.chance(0.04);
        const county = inRing ? home : random.pick(counties);
        const from = inRing
          ? world.enterprises.at(home, ring.firstWinner + random.below(ring.winners))
          : world.enterprises.draw(county, random);
        const to = inRing
          ? world.enterprises.at(home, ring.firstWinner + random.below(ring.winners))
          : world.enterprises.draw(county, random);
        if (from === to) continue;
        const kind = inRing ? 'same_address' : kinds.draw(random);
        yield {
          link_id: id(),
          region_code: county.code,
          department_code: null,
          area: inRing ? 'procurement' : 'other',
          link_kind: kind,
          from_name: from.name,
          from_code: from.creditCode,
          to_name: to.name,
          to_code: to.creditCode,
          since_date: officeDay(month, random),
          agreement_id: null,
          amount: kind === 'same_address' ? null : drawAmount('claims', random),
        };
      }
    };
  },
};
