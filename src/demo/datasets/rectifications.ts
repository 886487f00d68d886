import shares from '../../../data/demo/shares.json';
import texts from '../../../data/demo/texts.json';
import type { Random } from '../../util/random';
import { caseId } from '../case-generator';
import type { DatasetGenerator, DemoRow } from '../demo-row';
import { officeDay } from '../sampling/day-choice';
import type { Day } from '../time/day';
import type { DemoMonth } from '../time/demo-month';
import { doneOn, troubledShare } from '../time/duty';
import { afterWorkingDays } from '../time/work-calendar';
import { AreaUnits } from '../world/area-units';
import { caseCount } from '../world/case-count';
import { rowsByMonth } from '../world/rows-by-month';
import { unitIndex } from '../world/world';
import { dishonestyRecords } from './dishonesty-records';

/** Of the records, the minor ones without damage need no rectification. */
const rectifiedShare = 0.72;
const usualLate = 0.15;

export const rectifications: DatasetGenerator = {
  dataset: 'rectifications',
  knownOn: 'opened_date',
  forgotten: ['explained_date', 'done_date', 'verified_date'],
  start(world) {
    const units = new AreaUnits(world, shares.areas.dishonesty, shares.levels.balanced);
    const unitOf = unitIndex(world);
    const recordsOf = rowsByMonth(dishonestyRecords, world);
    return function* (month, random) {
      let number = 0;
      const id = () => {
        number += 1;
        return caseId('ZG', month, number);
      };
      for (const record of recordsOf(month.index - 1)) {
        if (!random.chance(rectifiedShare)) continue;
        const unit = unitOf(String(record.region_code), String(record.department_code));
        yield rectification(id(), record, unit.trouble, month, random);
      }
      const others = caseCount('rectifications', month, world, random);
      for (let left = others; left > 0; left -= 1) {
        const { unit, area } = units.draw(random);
        const columns = { region_code: unit.place.code, department_code: unit.department, area };
        yield rectification(id(), columns, unit.trouble, month, random);
      }
    };
  },
  settle(row, asOf) {
    row.state = row.done_date === null ? 'open' : 'done';
    if (row.done_date === null) row.verified_date = null;
    row.escalation = escalation(asOf - Number(row.due_date), row.done_date === null);
  },
};

function rectification(
  id: string,
  of: DemoRow,
  trouble: number,
  month: DemoMonth,
  random: Random,
): DemoRow {
  const opened = officeDay(month, random);
  const due = afterWorkingDays(opened, random.pick([15, 20, 30, 30, 45]));
  const explanationDue = afterWorkingDays(opened, 10);
  const done = doneOn(opened, due, troubledShare(usualLate, trouble), random);
  return {
    rectification_id: id,
    region_code: of.region_code ?? null,
    department_code: of.department_code ?? null,
    area: of.area ?? null,
    record_id: of.record_id ?? null,
    title: random.pick(texts.rectifications),
    opened_date: opened,
    explanation_due: explanationDue,
    explained_date: doneOn(opened, explanationDue, troubledShare(0.05, trouble), random),
    due_date: due,
    done_date: done,
    verified_date: done + random.between(2, 20),
    escalation: 'none',
    state: 'open',
    restriction: of.severity === 'serious' ? random.pick(texts.restrictions) : null,
  };
}

/** The steps of supervision follow the days an open rectification is overdue. */
function escalation(daysOverdue: Day, isOpen: boolean): string {
  if (!isOpen || daysOverdue <= 0) return 'none';
  if (daysOverdue <= 15) return 'reminded';
  return daysOverdue <= 45 ? 'circular' : 'accountability';
}
