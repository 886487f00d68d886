import panels from '../../../data/demo/panels.json';
import { caseId } from '../case-generator';
import type { DatasetGenerator, DemoRow } from '../demo-row';
import { endsQuarter } from '../time/period-end';

const facts = panels.catalogueDepartments as unknown as Readonly<
  Record<string, readonly [kind: string, dimension: string, items: number]>
>;

/** Quarterly: how many items of the credit catalogue a unit has collected. */
export const catalogueCoverage: DatasetGenerator = {
  dataset: 'catalogue_coverage',
  knownOn: 'period_end',
  start(world) {
    const units = world.units.filter(({ department }) => department in facts);
    return function* (month, random): Iterable<DemoRow> {
      if (!endsQuarter(month)) return;
      for (const [index, unit] of units.entries()) {
        const [kind = 'enterprise', dimension = null, items = 0] = facts[unit.department] ?? [];
        const missing = Math.max(0, unit.trouble * (9 - month.index / 6) + random.between(-3, 3));
        const covered = Math.round((items * (100 - missing)) / 100);
        yield {
          coverage_id: caseId('ML', month, index + 1),
          region_code: unit.place.code,
          department_code: unit.department,
          subject_kind: kind,
          dimension,
          period_end: month.last,
          items,
          items_covered: covered,
          items_direct: Math.round((covered * Math.min(95, 55 + month.index)) / 100),
          items_late: Math.min(covered, Math.floor((unit.trouble * random.below(25)) / 10)),
          conflicts: random.chance(0.2) ? random.between(1, 3) : 0,
          target: 100,
        };
      }
    };
  },
};
