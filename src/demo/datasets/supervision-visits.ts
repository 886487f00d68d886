import type { Random } from '../../util/random';
import { caseId, unitColumns } from '../case-generator';
import type { DatasetGenerator, DemoRow } from '../demo-row';
import { officeDay } from '../sampling/day-choice';
import type { DemoMonth } from '../time/demo-month';
import { doneOn, troubledShare } from '../time/duty';
import { usualArea } from '../world/area-units';
import type { Unit } from '../world/unit';

/** The yearly assessment visits every place in one of these months. */
const assessmentMonths = [10, 11, 12];
const specialVisitsAMonth = 5;

/** Supervision of the level below: every place once a year, some units on special occasions. */
export const supervisionVisits: DatasetGenerator = {
  dataset: 'supervision_visits',
  knownOn: 'visited_date',
  forgotten: ['closed_date'],
  start(world) {
    const governments = world.units.filter(
      ({ place, department }) => place.level !== 'province' && department === 'people_government',
    );
    return function* (month, random): Iterable<DemoRow> {
      let number = 0;
      const visit = (unit: Unit, kind: string) => {
        number += 1;
        return visitRow(caseId('DD', month, number), unit, kind, month, random);
      };
      if (assessmentMonths.includes(month.ofYear)) {
        for (const [index, unit] of governments.entries()) {
          if (assessmentMonths[index % 3] === month.ofYear) yield visit(unit, 'yearly');
        }
      }
      for (let left = specialVisitsAMonth * world.scale; left > 0; left -= 1) {
        yield visit(random.pick(world.units), random.chance(0.7) ? 'special' : 'follow_up');
      }
    };
  },
  settle(row) {
    if (row.closed_date !== null) row.findings_open = 0;
  },
};

function visitRow(id: string, unit: Unit, kind: string, month: DemoMonth, random: Random): DemoRow {
  const visited = officeDay(month, random);
  const due = visited + random.pick([30, 45, 60]);
  const findings = Math.floor(unit.trouble * random.below(7));
  const score = Math.round(960 - 45 * unit.trouble + random.between(-25, 25)) / 10;
  return {
    visit_id: id,
    ...unitColumns(unit),
    area: usualArea(unit),
    kind,
    visited_date: visited,
    score: kind === 'yearly' ? Math.min(100, Math.max(0, score)) : null,
    findings,
    findings_open: findings > 0 ? random.between(1, findings) : 0,
    due_date: findings > 0 ? due : null,
    closed_date:
      findings > 0 ? doneOn(visited, due, troubledShare(0.12, unit.trouble), random) : null,
  };
}
