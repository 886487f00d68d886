import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureDemo } from '../../../scripts/demo/ensure-demo';
import { emptyFilter } from '../../../src/catalog/filter';
import { compileDailyEvents } from '../../../src/evaluation/hotspots/compile-daily-events';
import { catalogueContext, findIndicator, indicators } from '../../../src/evaluation/indicators';
import { countsEvents, eventsPart } from '../../../src/queries/hotspots/county-events';
import { type NativeDatabase, openNativeDatabase } from '../../support/native-database';

const context = catalogueContext('2026-10-31');
const filter = { ...emptyFilter, from: '2025-11', to: '2026-10', regions: ['330800'] };
let database: NativeDatabase;

beforeAll(async () => {
  const [folder = ''] = await ensureDemo();
  database = await openNativeDatabase(join(folder, 'snapshot.duckdb'));
}, 300_000);
afterAll(() => database?.close());

describe('events by day', () => {
  const counting = indicators.filter(
    (each) =>
      countsEvents(each) && compileDailyEvents(each, eventsPart(each), filter, context) !== null,
  );

  it.each(counting.map((indicator) => [indicator.name, indicator] as const))(
    'of %s add up to the cells of the months',
    async (_, indicator) => {
      const statement = compileDailyEvents(indicator, eventsPart(indicator), filter, context);
      const days = await database.rows(statement?.text ?? '');
      expect(days.every(({ day }) => String(day) !== 'null')).toBe(true);
      const sum = days.reduce((total, { events }) => total + Number(events), 0);
      const [cells] = await database.rows(
        `SELECT coalesce(sum(numerator), 0) AS met, coalesce(sum(denominator), 0) AS counted FROM indicator_cube
         WHERE indicator = '${indicator.name}' AND month BETWEEN 202511 AND 202610 AND left(region::VARCHAR, 4) = '3308'`,
      );
      const [met, counted] = [Number(cells?.met), Number(cells?.counted)];
      const isShare = indicator.unit === 'percent';
      expect(sum).toBe(isShare && indicator.direction === 1 ? counted - met : met);
    },
  );

  it('are none of stocks, means and amounts', () => {
    const without = indicators.filter(({ name }) => !counting.some((each) => each.name === name));
    expect(without.some(({ kind }) => kind === 'stock')).toBe(true);
    for (const name of ['debt_limit_used', 'archives_covered']) {
      const indicator = findIndicator(name);
      if (indicator) expect(counting).not.toContain(indicator);
    }
    expect(counting.length).toBeGreaterThan(20);
  });
});
