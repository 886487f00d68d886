import panels from '../../../data/demo/panels.json';
import { caseId } from '../case-generator';
import type { DatasetGenerator, DemoRow } from '../demo-row';
import { endsQuarter } from '../time/period-end';

const registrars: Readonly<Record<string, string>> = {
  citizen: 'public_security',
  enterprise: 'market_regulation',
  institution: 'staffing',
  social_organisation: 'civil_affairs',
};

/** Quarterly: how many subjects of a county carry a unified social credit code. */
export const codeCoverage: DatasetGenerator = {
  dataset: 'code_coverage',
  knownOn: 'period_end',
  start(world) {
    const counties = world.places.filter(({ level }) => level === 'county');
    return function* (month, random): Iterable<DemoRow> {
      if (!endsQuarter(month)) return;
      let number = 0;
      for (const county of counties) {
        for (const [kind, perResident] of Object.entries(panels.coverage)) {
          number += 1;
          const subjects = Math.round(county.population * perResident);
          const missing = Math.floor((subjects * county.trouble * random.below(60)) / 10000);
          yield {
            coverage_id: caseId('DM', month, number),
            region_code: county.code,
            department_code: registrars[kind] ?? null,
            subject_kind: kind,
            period_end: month.last,
            subjects,
            coded: subjects - missing,
            invalid: Math.floor((missing * random.below(20)) / 100),
          };
        }
      }
    };
  },
};
