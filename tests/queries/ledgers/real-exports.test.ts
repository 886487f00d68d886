import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSnapshot } from '../../../scripts/snapshot/build-snapshot';
import { datasets } from '../../../src/catalog/catalog';
import { emptyFilter, type Filter } from '../../../src/catalog/filter';
import { compileFigure } from '../../../src/evaluation/compile-figure';
import { catalogueContext, findIndicator } from '../../../src/evaluation/indicators';
import { compileRegister } from '../../../src/evaluation/ledgers/compile-register';
import { ledgers } from '../../../src/evaluation/ledgers/ledgers';
import expected from '../../fixtures/exports/expected.json';
import { type NativeDatabase, openNativeDatabase } from '../../support/native-database';

/** One export per dataset, in the shape in which its platform writes it, with invented rows. */
const folder = resolve('tests/fixtures/exports');
const asOf = '2026-10-31';
const filter: Filter = { ...emptyFilter, from: '2026-01', to: '2026-10' };

/** Counts by state, or `rows` where there is no duty; counted by hand in the exports. */
type Counts = Readonly<Record<string, number>>;
/** Part and whole of a share by the name of its indicator; counted by hand in the exports. */
type Shares = Readonly<Record<string, readonly number[]>>;
type Registers = Readonly<
  Record<string, Readonly<Record<string, Counts | Record<string, Counts> | Shares>>>
>;
const registersByHand: Registers = expected.registers;
const figuresByHand: Readonly<Record<string, readonly number[]>> = expected.figures;

let work: string;
let database: NativeDatabase;
let intake: {
  files: readonly { file: string; dataset: string; accepted: number; rejected: number }[];
};

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'ledgers-'));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  const out = join(work, 'built');
  await buildSnapshot({
    inputs: files.map((name) => join(folder, name)),
    out,
    title: { zh: '测试', en: 'Test' },
    publisher: '某某局',
    asOf,
    datasets: new Map(),
    gzip: false,
    keepPersonalData: false,
    key: null,
    progress: () => undefined,
  });
  intake = JSON.parse(await readFile(`${out}-report/intake-report.json`, 'utf8'));
  database = await openNativeDatabase(join(out, 'snapshot.duckdb'));
}, 120_000);

afterAll(async () => {
  database?.close();
  await rm(work, { recursive: true, force: true });
});

/** Counts by code and state. */
function countsIn(rows: readonly Record<string, unknown>[]): Record<string, Counts> {
  const lines: Record<string, Record<string, number>> = {};
  for (const { code, state, rows: count } of rows) {
    const name = String(code);
    lines[name] = { ...lines[name], [String(state ?? 'rows')]: Number(count) };
  }
  return lines;
}

it('every dataset with a ledger has an export, recognised and taken whole', () => {
  const wanted = new Set(ledgers.flatMap(({ registers }) => registers.map((each) => each.dataset)));
  expect(new Set(intake.files.map(({ dataset }) => dataset))).toEqual(wanted);
  expect(intake.files.filter(({ rejected }) => rejected > 0)).toEqual([]);
  const without = datasets.filter(({ name }) => !wanted.has(name)).map(({ name }) => name);
  expect(without.sort()).toEqual(['regional_statistics', 'subject_links']);
});

describe.each(ledgers.map((ledger) => [ledger.name, ledger] as const))('%s', (_, ledger) => {
  it.each(ledger.registers.map((register) => [register.dataset, register] as const))(
    'of %s says what was counted by hand',
    async (dataset, register) => {
      const found = await database.rows(compileRegister(register, filter, asOf).text);
      const { sums = {}, shares = {}, ...groups } = registersByHand[dataset] ?? {};
      expect(Object.keys(groups).length).toBeGreaterThan(1);
      for (const [group, counts] of Object.entries(groups)) {
        const own = countsIn(found.filter((row) => row.group === group));
        expect(group === 'all' ? own.null : own, group).toEqual(counts);
      }
      const all = found.filter((row) => row.group === 'all');
      const sumOf = (name: string) => all.reduce((total, row) => total + Number(row[name] ?? 0), 0);
      for (const [name, sum] of Object.entries(sums)) expect(sumOf(name), name).toBe(sum);
      expect(
        Object.fromEntries(
          (register.shares ?? []).map((name, place) => [
            name,
            [sumOf(`part ${place}`), sumOf(`whole ${place}`)],
          ]),
        ),
      ).toEqual(shares);
      expect(Object.keys(sums).sort()).toEqual([...(register.sums ?? [])].sort());
    },
  );

  it.each(ledger.indicators)('has the figure %s', async (name) => {
    const indicator = findIndicator(name);
    if (!indicator) throw new RangeError(name);
    const figure = compileFigure(indicator, filter, catalogueContext(asOf));
    const [found] = await database.rows(figure.text);
    expect([Number(found?.numerator ?? 0), Number(found?.denominator ?? 0)]).toEqual(
      figuresByHand[name],
    );
  });
});
