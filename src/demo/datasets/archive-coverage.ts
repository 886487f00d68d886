import panels from '../../../data/demo/panels.json';
import { caseId } from '../case-generator';
import type { DatasetGenerator, DemoRow } from '../demo-row';
import { endsHalfYear } from '../time/period-end';

const occupations = Object.entries(panels.occupations) as unknown as readonly (readonly [
  string,
  readonly [field: string, perResident: number],
])[];

/** Half-yearly: for how many people of an occupation a county keeps a credit archive. */
export const archiveCoverage: DatasetGenerator = {
  dataset: 'archive_coverage',
  knownOn: 'period_end',
  start(world) {
    const counties = world.places.filter(({ level }) => level === 'county');
    return function* (month, random): Iterable<DemoRow> {
      if (!endsHalfYear(month)) return;
      let number = 0;
      for (const county of counties) {
        for (const [occupation, [field, perResident]] of occupations) {
          number += 1;
          const people = Math.max(1, Math.round(county.population * perResident));
          const missing =
            occupation === 'civil_servant'
              ? random.below(3)
              : county.trouble * (14 - month.index / 4) + random.below(6);
          yield {
            coverage_id: caseId('DA', month, number),
            region_code: county.code,
            department_code: 'credit_office',
            occupation,
            personal_field: field,
            period_end: month.last,
            people,
            archived: Math.round((people * (100 - Math.max(0, missing))) / 100),
          };
        }
      }
    };
  },
};
