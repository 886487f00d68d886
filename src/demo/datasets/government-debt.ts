import panels from '../../../data/demo/panels.json';
import { caseId } from '../case-generator';
import type { DatasetGenerator, DemoRow } from '../demo-row';
import { isDuring } from '../world/planted-events';

const kinds = ['general', 'special', 'contingent'] as const;
const { debt } = panels;

/** Rounded to 10,000 yuan. */
function round(amount: number): number {
  return Math.round(amount / 10000) * 10000;
}

export const governmentDebt: DatasetGenerator = {
  dataset: 'government_debt',
  knownOn: 'period_end',
  start(world) {
    const { arrears } = world.events;
    return function* (month, random): Iterable<DemoRow> {
      let number = 0;
      for (const place of world.places) {
        const troubled =
          (place.code === arrears.city || place.parent?.code === arrears.city) &&
          isDuring(arrears, month);
        for (const kind of kinds) {
          number += 1;
          const growth = 1 + (month.index * (4 + place.trouble * 3)) / 1000;
          const level = debt.yuanPerResident[kind] * place.population * (0.6 + 0.4 * place.trouble);
          const outstanding = round((level * growth * random.between(985, 1015)) / 1000);
          const due = round(
            outstanding * debt.monthlyDueShare * (random.between(700, 1300) / 1000),
          );
          const short = troubled ? random.between(5, 22) : random.below(20) === 0 ? 3 : 0;
          yield {
            debt_id: caseId('ZW', month, number),
            region_code: place.code,
            department_code: 'finance',
            area: 'government_debt',
            debt_kind: kind,
            period_end: month.last,
            outstanding,
            debt_limit: round(level * growth * debt.limitOverOutstanding),
            revenue: round(debt.revenuePerResident * place.population),
            due_amount: due,
            repaid_amount: round((due * (100 - short)) / 100),
          };
        }
      }
    };
  },
};
