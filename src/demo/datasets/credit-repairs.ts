import shares from '../../../data/demo/shares.json';
import { caseId } from '../case-generator';
import type { DatasetGenerator, DemoRow } from '../demo-row';
import { officeDay } from '../sampling/day-choice';
import { doneOn, troubledShare } from '../time/duty';
import { afterWorkingDays } from '../time/work-calendar';
import { usualArea } from '../world/area-units';
import { caseCount } from '../world/case-count';
import { countyDraw } from '../world/county-of';
import { rowsByMonth } from '../world/rows-by-month';
import { unitChoice } from '../world/unit-choice';
import { dishonestyRecords } from './dishonesty-records';

const allowedWorkingDays = 10;
const usualLate = 0.03;

/** Repairs of enterprises, and those that the repaired records of governments ask for. */
export const creditRepairs: DatasetGenerator = {
  dataset: 'credit_repairs',
  knownOn: 'applied_date',
  forgotten: ['decided_date', 'withdrawn_date'],
  start(world) {
    const units = unitChoice(world, {
      departments: shares.departments.credit,
      levels: shares.levels.balanced,
    });
    const countyOf = countyDraw(world);
    const recordsOf = rowsByMonth(dishonestyRecords, world);
    return function* (month, random): Iterable<DemoRow> {
      let number = 0;
      const id = () => {
        number += 1;
        return caseId('XF', month, number);
      };
      for (let index = Math.max(0, month.index - 9); index <= month.index; index += 1) {
        for (const record of recordsOf(index)) {
          const repair = repairOf(record);
          if (repair.applied < month.first || repair.applied > month.last) continue;
          yield { repair_id: id(), ...repair.row, trained: random.chance(0.4) };
        }
      }
      for (let left = caseCount('credit_repairs', month, world, random); left > 0; left -= 1) {
        const unit = units.draw(random);
        const applicant = world.enterprises.draw(countyOf(unit.place, random), random);
        const applied = officeDay(month, random);
        const due = afterWorkingDays(applied, allowedWorkingDays);
        yield {
          repair_id: id(),
          region_code: unit.place.code,
          department_code: unit.department,
          area: usualArea(unit),
          record_id: null,
          applicant: applicant.name,
          credit_code: applicant.creditCode,
          applied_date: applied,
          due_date: due,
          decided_date: doneOn(applied, due, troubledShare(usualLate, unit.trouble), random),
          decision: random.chance(0.88) ? 'granted' : 'refused',
          trained: random.chance(0.65),
        };
      }
    };
  },
  settle(row) {
    if (row.decided_date === null) row.decision = 'pending';
  },
};

/** The application that led to a record's repair, decided on the day of the repair. */
function repairOf(record: DemoRow): { readonly applied: number; readonly row: DemoRow } {
  const repaired = record.repaired_date;
  if (typeof repaired !== 'number') return { applied: -1, row: {} };
  const applied = repaired - 5 - (repaired % 8);
  return {
    applied,
    row: {
      region_code: record.region_code ?? null,
      department_code: record.department_code ?? null,
      area: record.area ?? null,
      record_id: record.record_id ?? null,
      applicant: record.subject ?? null,
      credit_code: record.credit_code ?? null,
      applied_date: applied,
      due_date: afterWorkingDays(applied, allowedWorkingDays),
      decided_date: repaired,
      decision: 'granted',
      withdrawn_date:
        Number(record.withdrawn_date) >= repaired ? (record.withdrawn_date ?? null) : null,
    },
  };
}
