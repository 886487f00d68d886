import { describe, expect, it } from 'vitest';
import { regions } from '../../src/catalog/regions';
import { workingDaysBetween } from '../../src/catalog/working-days';
import { truthOf } from '../../src/demo/truth';
import { makeWorld } from '../../src/demo/world/make-world';
import { demoRows, type WrittenRow } from '../support/demo-rows';

const world = makeWorld();
const { events } = truthOf(world, '2026-10-31');
const event = (id: string) => {
  const found = events.find((each) => each.id === id);
  if (!found) throw new Error(`The truth has no event ${id}.`);
  return found;
};
const records = demoRows('dishonesty_records', 1);
const agreements = demoRows('agreements', 1);
const publicity = ['administrative_permits', 'administrative_penalties'].flatMap((name) =>
  demoRows(name, 1),
);
const month = (date: unknown) => String(date).slice(0, 7);
const isLate = (row: WrittenRow) =>
  row.report_date === null ||
  (workingDaysBetween(String(row.decision_date), String(row.report_date)) ?? 0) > 7;
const during = (id: string, date: unknown) => {
  const { from, to } = event(id);
  return month(date) >= from && month(date) <= to;
};

describe('the procurement ring', () => {
  const ring = event('procurement-ring');
  const inRing = ({ region_code }: WrittenRow) => ring.regions.includes(String(region_code));

  it('stands out by its records in procurement against the years before', () => {
    const own = records.filter((row) => inRing(row) && row.area === 'procurement');
    const now = own.filter(({ event_date }) => during(ring.id, event_date)).length;
    const before = (own.length - now) / 2;
    expect(now).toBeGreaterThan(40);
    expect(now).toBeGreaterThan(8 * before);
  });

  it('has the two highest rates per resident of all counties', () => {
    const rates = countyRates();
    const top = [...rates].sort((a, b) => b[1] - a[1]).slice(0, 2);
    expect(top.map(([code]) => code).sort()).toEqual([...ring.regions].sort());
  });

  it('goes to few winners who bid alone in short tenders', () => {
    const tenders = agreements.filter(
      (row) => inRing(row) && row.area === 'procurement' && during(ring.id, row.signed_date),
    );
    const byWinner = new Map<unknown, number>();
    for (const { winner } of tenders) byWinner.set(winner, (byWinner.get(winner) ?? 0) + 1);
    const topThree = [...byWinner.values()].sort((a, b) => b - a).slice(0, 3);
    expect(topThree.reduce((sum, count) => sum + count, 0) / tenders.length).toBeGreaterThan(0.7);
    expect(tenders.filter(({ bidders }) => bidders === 1).length / tenders.length).toBeGreaterThan(
      0.6,
    );
    const elsewhere = agreements.filter((row) => !inRing(row) && row.area === 'procurement');
    expect(elsewhere.filter(({ bidders }) => bidders === 1).length / elsewhere.length).toBeLessThan(
      0.2,
    );
  });
});

it('the housing system reports later month by month', () => {
  const slow = event('slow-reporting');
  const months = Object.keys(world.events.slowReporting.lateShares).sort();
  const lateShare = (wanted: string) => {
    const rows = publicity.filter(
      (row) =>
        row.department_code === slow.departments[0] &&
        month(row.decision_date) === wanted &&
        String(row.decision_date) <= '2026-10-20',
    );
    return rows.filter(isLate).length / rows.length;
  };
  const before = ['2026-03', '2026-04', '2026-05', '2026-06'].map(lateShare);
  const since = months.map(lateShare);
  expect(Math.max(...before)).toBeLessThan(0.03);
  expect(since.at(-1)).toBeGreaterThan(0.06);
  expect((since[2] ?? 0) + (since[3] ?? 0)).toBeGreaterThan((since[0] ?? 0) + (since[1] ?? 0));
});

it('overdue payments build up in the city of the arrears', () => {
  const city = event('arrears').regions[0] ?? '';
  const within = new Set(
    regions.filter(({ code, parent }) => code === city || parent === city).map(({ code }) => code),
  );
  const overdueOn = (day: string) =>
    agreements.filter(
      (row) =>
        within.has(String(row.region_code)) &&
        String(row.payment_due) < day &&
        (row.paid_date === null || String(row.paid_date) > day) &&
        row.abandoned_date === null,
    ).length;
  expect(overdueOn('2026-10-31')).toBeGreaterThan(2.5 * Math.max(1, overdueOn('2025-10-31')));
});

it('the silent county reports nothing for two months and reported before', () => {
  const silent = event('silent-county');
  const own = publicity.filter(({ region_code }) => region_code === silent.regions[0]);
  expect(own.filter(({ decision_date }) => during(silent.id, decision_date))).toEqual([]);
  const before = own.filter(({ decision_date }) => month(decision_date) < silent.from);
  expect(before.length / 34).toBeGreaterThan(4);
});

it('the county of the change of office abandons agreements after it', () => {
  const change = event('change-of-office');
  const day = world.events.changeOfOffice.day;
  const abandoned = agreements.filter(
    (row) => row.region_code === change.regions[0] && row.abandoned_date !== null,
  );
  expect(abandoned.length).toBeGreaterThanOrEqual(8);
  const afterwards = abandoned.filter(
    (row) => String(row.abandoned_date) > day && row.office_change_date === day,
  );
  expect(afterwards.length / abandoned.length).toBeGreaterThan(0.8);
});

it('a breakdown of reporting shows in its month', () => {
  const broken = events.filter(({ id }) => id.startsWith('breakdown-'));
  expect(broken.length).toBeGreaterThan(5);
  const rows = broken.flatMap(({ regions: [region], from }) =>
    publicity.filter((row) => row.region_code === region && month(row.decision_date) === from),
  );
  expect(rows.filter(isLate).length / rows.length).toBeGreaterThan(0.4);
});

describe('the decoys', () => {
  it('look like something: one month of the campaign above all others of its year', () => {
    const { from } = event('campaign');
    const count = (wanted: string) =>
      records.filter(({ event_date }) => month(event_date) === wanted).length;
    for (const other of ['2025-04', '2025-05', '2025-06', '2025-08', '2025-09', '2025-10']) {
      expect(count(from)).toBeGreaterThan(1.2 * count(other));
    }
  });

  it('look like something: a small county next after the ring by its crude rate', () => {
    const third = [...countyRates()].sort((a, b) => b[1] - a[1])[2];
    expect(third?.[0]).toBe(event('small-county').regions[0]);
  });
});

it('the truth as of an earlier date knows only what had begun', () => {
  const earlier = truthOf(world, '2026-06-30').events.map(({ id }) => id);
  expect(earlier).toContain('procurement-ring');
  expect(earlier).not.toContain('slow-reporting');
});

function countyRates(): Map<string, number> {
  const rates = new Map<string, number>();
  for (const { code, level, population } of regions) {
    if (level !== 'county') continue;
    const count = records.filter(
      (row) => row.region_code === code && String(row.event_date) >= '2025-11-01',
    ).length;
    rates.set(code, (count / population) * 100000);
  }
  return rates;
}
