import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetByName, datasets } from '../../src/catalog/catalog';
import { catalogueContext } from '../../src/evaluation/indicators';
import { identifier } from '../../src/sql/identifier';
import { createKnownView, knownRows } from '../../src/warnings/known-views';
import { isRowDetect, type RowDetect } from '../../src/warnings/row-methods';
import { compileRowSignals } from '../../src/warnings/rows/compile-row-signals';
import { ruleDatasets } from '../../src/warnings/rule-datasets';
import type { Rule } from '../../src/warnings/rule-schema';
import { rules } from '../../src/warnings/rules';
import { compileSeries } from '../../src/warnings/series/compile-series';
import type { SeriesRule } from '../../src/warnings/series/rule-measure';
import type { NativeDatabase } from '../support/native-database';
import { demoDatabase } from './demo-database';
import { catalogueDatabase } from './support';

const rowRules = rules.filter((rule): rule is Rule & { detect: RowDetect } =>
  isRowDetect(rule.detect),
);
const seriesRules = rules.filter((rule): rule is SeriesRule => !isRowDetect(rule.detect));

test('a row is known from its report on, and its later days are not', async () => {
  const database = await catalogueDatabase({
    dishonesty_records: [
      {
        record_id: 'reported later',
        event_date: '2026-05-04',
        report_date: '2026-06-10',
        publication_end: '2027-05-04',
        withdrawn_date: '2026-07-01',
      },
      { record_id: 'never reported', event_date: '2026-05-20' },
      { record_id: 'to come', event_date: '2026-06-20', report_date: '2026-06-21' },
    ],
  });
  const dataset = datasetByName('dishonesty_records');
  const at = async (asOf: string) =>
    (
      await database.rows(
        `SELECT record_id AS id, CAST(publication_end AS VARCHAR) AS ends, CAST(withdrawn_date AS VARCHAR) AS withdrawn FROM (${knownRows(dataset, identifier(dataset.name), asOf).text}) ORDER BY id`,
      )
    ).map(({ id, ends, withdrawn }) => [id, ends, withdrawn].join(' '));
  expect(await at('2026-05-31')).toEqual(['never reported  ']);
  expect(await at('2026-06-15')).toEqual(['never reported  ', 'reported later 2027-05-04 ']);
  expect(await at('2026-07-01')).toEqual([
    'never reported  ',
    'reported later 2027-05-04 2026-07-01',
    'to come  ',
  ]);
  database.close();
});

describe('on the demonstration', () => {
  const asOf = '2026-03-31';
  // The level of escalation is a mark without a day: only a snapshot of the day has that of the day.
  // A row that is reported later is not known, though a snapshot of the day may list it unreported.
  const dated = rowRules.filter(
    ({ name, detect }) =>
      name !== 'rectification_escalation' && !datasetByName(detect.dataset).timeLimit,
  );
  // Complaints are entered twice or weeks late now and then, which no later data can tell.
  const settled = seriesRules.filter((rule) =>
    ruleDatasets(rule).every((name) => name !== 'complaints' && !datasetByName(name).timeLimit),
  );
  let seenThen: NativeDatabase;
  let seenLater: NativeDatabase;

  beforeAll(async () => {
    seenThen = await demoDatabase(asOf);
    seenLater = await demoDatabase('2026-10-31');
    await seenLater.run('CREATE SCHEMA known');
    for (const dataset of datasets) {
      await seenLater.run(createKnownView(dataset, ['memory', 'main'], 'known', asOf).text);
    }
  }, 180_000);
  afterAll(() => {
    seenThen.close();
    seenLater.close();
  });

  test('rules see in later data what they saw on the day', async () => {
    const context = catalogueContext(asOf);
    const knownContext = { ...context, schema: ['known'] };
    const then = await seenThen.rows(compileRowSignals(dated, context)?.text ?? '');
    const known = await seenLater.rows(compileRowSignals(dated, knownContext)?.text ?? '');
    expect(then.length).toBeGreaterThan(20);
    expect(known).toEqual(then);
    const period = { from: '2024-01', to: '2026-03' };
    const months = await seenThen.rows(
      compileSeries(settled, { ...context, ...period })?.text ?? '',
    );
    expect(months.length).toBeGreaterThan(1000);
    expect(
      await seenLater.rows(compileSeries(settled, { ...knownContext, ...period })?.text ?? ''),
    ).toEqual(months);
  });
});
