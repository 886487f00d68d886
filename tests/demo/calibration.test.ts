import { describe, expect, it } from 'vitest';
import calibration from '../../data/demo/calibration.json';
import { regions } from '../../src/catalog/regions';
import { workTasks } from '../../src/catalog/tasks/work-tasks';
import { workingDaysBetween } from '../../src/catalog/working-days';
import { demoRows, type WrittenRow } from '../support/demo-rows';

const fact = (name: string): number[] => {
  const found = calibration.facts.find((each) => each.fact === name);
  if (!found) throw new Error(`data/demo/calibration.json has no fact ${name}.`);
  return found.value.split('/').map(Number);
};
const lastYear = (date: unknown) => String(date) >= '2025-11-01' && String(date) <= '2026-10-31';
const share = (rows: readonly WrittenRow[], holds: (row: WrittenRow) => boolean) =>
  (100 * rows.filter(holds).length) / rows.length;
const inTime = (row: WrittenRow, from: string) =>
  row.report_date !== null &&
  (workingDaysBetween(String(row[from]), String(row.report_date)) ?? 99) <= 7;

describe('subject grades', () => {
  const rows = demoRows('subject_grades', 1);
  const latest = rows.filter(({ evaluated_date }) => evaluated_date === '2026-06-30');

  it.each([
    ['enterprise', 'grades_enterprises'],
    ['social_organisation', 'grades_social_organisations'],
    ['public_institution', 'grades_public_institutions'],
    ['department', 'grades_departments'],
  ])('%s have the published shares', (kind, name) => {
    const counts = ['excellent', 'good', 'medium', 'poor'].map((grade) =>
      latest
        .filter((row) => row.subject_kind === kind && row.grade === grade)
        .reduce((sum, row) => sum + Number(row.subjects), 0),
    );
    const total = counts.reduce((sum, count) => sum + count, 0);
    counts.forEach((count, index) => {
      expect(Math.abs((100 * count) / total - (fact(name)[index] ?? 0))).toBeLessThan(1.5);
    });
  });

  it('counts as many enterprises as were rated', () => {
    const enterprises = latest.filter(({ subject_kind }) => subject_kind === 'enterprise');
    const total = enterprises.reduce((sum, row) => sum + Number(row.subjects), 0);
    expect(Math.abs(total / (fact('enterprises_rated')[0] ?? 0) - 1)).toBeLessThan(0.03);
  });
});

describe('double publicity', () => {
  const due = ['administrative_permits', 'administrative_penalties'].flatMap((name) =>
    demoRows(name, 1).filter(({ decision_date }) => String(decision_date) <= '2026-10-20'),
  );

  it('is late in about one case of a hundred, pooled', () => {
    const late = 100 - share(due, (row) => inTime(row, 'decision_date'));
    expect(late).toBeGreaterThan(fact('double_publicity_late_pooled')[0] ?? 0);
    expect(late).toBeLessThan(fact('permits_late_pooled')[0] ?? 0);
  });

  it('has a heavy tail: in its worst month a county is late in most cases', () => {
    const months = new Map<string, [late: number, all: number]>();
    for (const row of due) {
      const key = `${row.region_code}/${String(row.decision_date).slice(0, 7)}`;
      const [late, all] = months.get(key) ?? [0, 0];
      months.set(key, [late + (inTime(row, 'decision_date') ? 0 : 1), all + 1]);
    }
    const shares = [...months.values()]
      .filter(([, all]) => all >= 15)
      .map(([late, all]) => late / all);
    expect(Math.max(...shares)).toBeGreaterThan(0.45);
    expect(shares.filter((late) => late < 0.05).length / shares.length).toBeGreaterThan(0.85);
  });
});

describe('dishonesty records', () => {
  const rows = demoRows('dishonesty_records', 1).filter(({ event_date }) => lastYear(event_date));

  it('are 1,000 to 1,500 a year, about 96 % of them reported in time', () => {
    expect(rows.length).toBeGreaterThan(1000);
    expect(rows.length).toBeLessThan(1500);
    const due = rows.filter(({ event_date }) => String(event_date) <= '2026-10-20');
    const timely = share(due, (row) => inTime(row, 'event_date'));
    expect(timely).toBeGreaterThan(94.5);
    expect(timely).toBeLessThan(97.5);
  });

  it('have few governments that refuse to perform a judgment: most counties none', () => {
    const defaulters = demoRows('dishonesty_records', 1).filter(
      ({ record_kind }) => record_kind === 'refusal_to_perform',
    );
    const counties = new Set(defaulters.map(({ region_code }) => region_code));
    expect(counties.size).toBeLessThan(45);
    expect(defaulters.length).toBeGreaterThan(5);
  });
});

describe('complaints', () => {
  const rows = demoRows('complaints', 1);

  it('have the published mix', () => {
    const published = fact('hotline_mix');
    ['enquiry', 'help', 'suggestion'].forEach((kind, index) => {
      const here = share(rows, (row) => row.kind === kind);
      expect(Math.abs(here - (published[index] ?? 0))).toBeLessThan(1);
    });
  });

  it('are resolved and satisfying as published for Quzhou', () => {
    const [completed = 0, satisfied = 0] = fact('hotline_completed_satisfied');
    const due = rows.filter(({ due_date }) => String(due_date) <= '2026-10-31');
    const timely = share(
      due,
      (row) => row.resolved_date !== null && String(row.resolved_date) <= String(row.due_date),
    );
    expect(Math.abs(timely - completed)).toBeLessThan(1.5);
    const answered = rows.filter((row) => row.satisfied !== null);
    expect(Math.abs(share(answered, (row) => row.satisfied === true) - satisfied)).toBeLessThan(2);
  });
});

describe('stocks at the end', () => {
  it('are some dozens of overdue rectifications', () => {
    const open = demoRows('rectifications', 1).filter(
      (row) => row.done_date === null && String(row.due_date) < '2026-10-31',
    );
    expect(open.length).toBeGreaterThan(20);
    expect(open.length).toBeLessThan(70);
  });

  it('are a hundred to two hundred agreements with overdue payment', () => {
    const unpaid = demoRows('agreements', 1).filter(
      (row) =>
        row.paid_date === null &&
        row.abandoned_date === null &&
        String(row.payment_due) < '2026-10-31',
    );
    expect(unpaid.length).toBeGreaterThan(90);
    expect(unpaid.length).toBeLessThan(200);
  });

  it('are commitments kept on time in about nine cases of ten', () => {
    const due = demoRows('commitments', 1).filter(
      (row) => lastYear(row.due_date) && row.state !== 'cancelled',
    );
    const kept = share(
      due,
      (row) => row.fulfilled_date !== null && String(row.fulfilled_date) <= String(row.due_date),
    );
    expect(kept).toBeGreaterThan(89.5);
    expect(kept).toBeLessThan(92.5);
  });
});

describe('what is real', () => {
  it('is the population of the census', () => {
    const counties = new Set(
      regions.filter(({ level }) => level === 'county').map(({ code }) => code),
    );
    const people = demoRows('regional_statistics', 1)
      .filter((row) => row.statistic === 'population' && counties.has(String(row.region_code)))
      .reduce((sum, row) => sum + Number(row.value), 0);
    expect(people).toBe(64567588);
  });

  it('are the 85 tasks of the action plan, each with its stages', () => {
    const rows = demoRows('work_tasks', 1);
    expect(new Set(rows.map(({ number }) => number)).size).toBe(85);
    for (const task of workTasks) {
      const titles = new Set(
        rows.filter(({ number }) => number === task.number).map(({ title }) => title),
      );
      expect([...titles]).toEqual([task.task]);
    }
  });
});

it('the whole has about 400,000 rows', () => {
  const names = [
    'administrative_permits',
    'administrative_penalties',
    'complaints',
    'commitments',
    'credit_queries',
    'service_matters',
    'inspections',
  ];
  const rows = names.reduce((sum, name) => sum + demoRows(name, 1).length, 0);
  expect(rows).toBeGreaterThan(250000);
  expect(rows).toBeLessThan(350000);
});
