import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../../../src/catalog/filter';
import { cubeCodes, findIndicator, overviewIndicators } from '../../../src/evaluation/indicators';
import { modelLeaves } from '../../../src/evaluation/model/model-leaves';
import { modelUnits } from '../../../src/evaluation/model/model-units';
import { models } from '../../../src/evaluation/model/models';
import { assembleRanking } from '../../../src/queries/evaluation/assemble-ranking';
import { scoredModel } from '../../../src/queries/evaluation/scored-model';
import { assembleOverview } from '../../../src/queries/overview/assemble-overview';
import { figureFormat } from '../../../src/queries/overview/figure-format';
import { geography } from '../../../src/queries/overview/geography-of-catalog';
import type { OverviewData } from '../../../src/queries/overview/use-overview';
import { briefReport } from '../../../src/queries/reports/brief-report';
import { scoreSheet } from '../../../src/queries/reports/score-sheet';
import { unitReport } from '../../../src/queries/reports/unit-report';
import { buildCube } from '../../../src/stats/cube';
import { formatNumber } from '../../../src/util/format-number';
import { monthsBetween } from '../../../src/util/month';
import { Random } from '../../../src/util/random';
import { parseBack } from './support/parse-back';
import { contextIn } from './support/report-context';

const months = monthsBetween('2025-11', '2026-10');
const to = '2026-10';
const filter = { ...emptyFilter, from: '2025-11', to };
const [measure] = overviewIndicators;
if (!measure) throw new Error('There are no indicators.');
const stream = new Random('reports');
const random = () => stream.uniform();

function overviewOf(regions: readonly string[]): OverviewData {
  return {
    figures: assembleOverview({
      cube,
      names: cubeCodes,
      headlines: overviewIndicators,
      measure: measure as NonNullable<typeof measure>,
      filter: { ...filter, regions },
      geography,
    }),
    overdue: {
      count: 1234,
      long: 17,
      kinds: [{ dataset: 'rectifications', count: 1234 }],
      oldest: [
        {
          dataset: 'rectifications',
          record: 'ZG-1',
          region: '330802',
          department: 'finance',
          area: 'other',
          days: 401,
        },
      ],
    },
    asOf: '2026-10-31',
    months,
    cities: geography.cities,
    areas: cubeCodes.areas,
  };
}

const cells = overviewIndicators.flatMap((_, indicator) =>
  months.flatMap((month) =>
    cubeCodes.regions.map((_code, region) => {
      const denominator = 20 + Math.floor(random() * 30);
      return {
        indicator,
        month: Number(month.replace('-', '')),
        region,
        numerator: Math.floor(random() * denominator),
        denominator,
      };
    }),
  ),
);
const cube = buildCube(
  {
    indicator: Uint8Array.from(cells, (cell) => cell.indicator),
    month: Int32Array.from(cells, ({ month }) => month),
    region: Uint8Array.from(cells, ({ region }) => region),
    department: Uint16Array.from(cells, () => 0),
    area: Uint8Array.from(cells, () => 0),
    numerator: Float64Array.from(cells, ({ numerator }) => numerator),
    denominator: Float64Array.from(cells, ({ denominator }) => denominator),
  },
  {
    indicators: cubeCodes.indicators.length,
    regions: cubeCodes.regions.length,
    departments: cubeCodes.departments.length,
    areas: cubeCodes.areas.length,
  },
);

function scoredOf(name: string) {
  const model = models.find((each) => each.name === name);
  if (!model) throw new Error(`There is no model ${name}.`);
  const units = modelUnits(model);
  const count = units.units.length * months.length;
  const scored = scoredModel(model, {
    units,
    months,
    firstMonth: months[0] ?? to,
    sums: new Map(
      modelLeaves(model).flatMap(({ indicator: leaf }) => {
        const indicator = findIndicator(leaf);
        if (!indicator) return [];
        const denominator = Float64Array.from({ length: count }, () => 50 + random() * 50);
        const numerator = denominator.map((all) => all * (0.6 + 0.4 * random()));
        return [[leaf, { indicator, sums: { numerator, denominator } }] as const];
      }),
    ),
    measured: new Map(),
    population: geography.population,
  });
  const ranking = assembleRanking({ scored, month: to, against: '2026-09', simulated: null });
  return { scored, month: to, ranking };
}

describe('briefReport', () => {
  it('writes the figures of the Overview into both files', async () => {
    const overview = overviewOf([]);
    const context = await contextIn('zh-CN');
    const { scored, ranking } = scoredOf('gov-public-credit-5d');
    const input = { overview, filter, warnings: [], scored, ranking, scoreMonth: to };
    const report = briefReport(input, context);
    const { docx, sheets } = await parseBack(report);
    const { headlines } = overview.figures;
    const format = figureFormat('zh-CN', context.texts.overview);
    expect(headlines.filter(({ value }) => value !== null).length).toBeGreaterThan(6);
    expect(docx.tables[0]?.slice(1).map((row) => row[2])).toEqual(
      headlines.map(({ indicator, value }) => format.value(indicator, value)),
    );
    expect(docx.tables[0]?.slice(1).map((row) => row[3])).toEqual(
      headlines.map(({ indicator, change }) => format.change(indicator, change)),
    );
    expect(sheets[0]?.map((row) => row[2])).toEqual(headlines.map(({ value }) => value));
    expect(context.drawn[0]).toMatchObject({
      kind: 'trend',
      values: overview.figures.measure.months,
    });
    const text = docx.paragraphs.join('\n');
    expect(text).toContain('1,234');
    expect(text).not.toMatch(/<\/?[bc]>|\{\{/);
    expect(text).toContain('Source: a test, as of 31 Oct 2026');
  });

  it('is in the language that is asked for', async () => {
    const { scored, ranking } = scoredOf('gov-public-credit-5d');
    const input = {
      overview: overviewOf(['330800']),
      filter: { ...filter, regions: ['330800'] },
      warnings: [],
      scored,
      ranking,
      scoreMonth: to,
    };
    const { docx } = await parseBack(briefReport(input, await contextIn('en')));
    expect(docx.paragraphs.join('\n')).not.toMatch(/\p{Script=Han}/u);
    expect(docx.tables.flat(2).join('\n')).not.toMatch(/\p{Script=Han}/u);
    expect(docx.paragraphs.join('\n')).toContain('Quzhou');
  });
});

describe('unitReport', () => {
  it('sets the figures of a unit beside those of everybody, with the parts of its score', async () => {
    const [own, province] = [overviewOf(['330802']), overviewOf([])];
    const { scored, ranking } = scoredOf('gov-public-credit-5d');
    const unit = '330802';
    const report = unitReport(
      {
        unit,
        overview: own,
        province,
        from: '2025-11',
        to,
        warnings: [],
        scored,
        ranking,
        scoreMonth: to,
      },
      await contextIn('en'),
    );
    const { docx, sheets } = await parseBack(report);
    expect(sheets[0]?.map((row) => [row[2], row[3]])).toEqual(
      own.figures.headlines.map(({ value }, place) => [
        value,
        province.figures.headlines[place]?.value,
      ]),
    );
    const score = scored.scoresAt(to).find((each) => each.unit === unit);
    expect(score?.score).toBeGreaterThan(0);
    expect(docx.paragraphs.join('\n')).toContain(`${formatNumber(score?.score, 'en')} points`);
    const added = (sheets[2] ?? []).reduce((sum, row) => sum + Number(row[4] ?? 0), 0);
    expect(added).toBeCloseTo(score?.score ?? Number.NaN, 6);
  });
});

describe('scoreSheet', () => {
  it('has the rank, score and dimensions of every unit, and the value of every indicator', async () => {
    const input = scoredOf('city-integrity');
    const context = await contextIn('zh-CN');
    const { docx, sheets } = await parseBack(scoreSheet(input, context));
    const units = input.ranking.flatMap((peers) => peers.units);
    expect(units).toHaveLength(11);
    expect(sheets[0]?.map(([rank, , score]) => [rank, score])).toEqual(
      units.map(({ rank, score }) => [rank, score]),
    );
    expect(sheets[0]?.map((row) => row.slice(5))).toEqual(
      units.map(({ dimensions }) => dimensions),
    );
    expect(docx.tables[0]?.slice(1).map((row) => row[2])).toEqual(
      units.map(({ score }) => formatNumber(score, 'zh-CN', 1)),
    );
    const leaves = modelLeaves(input.scored.model).length;
    const columns = docx.tables.slice(1).reduce((sum, [head = []]) => sum + head.length - 1, 0);
    expect(columns).toBe(leaves);
    expect(context.drawn).toMatchObject([{ kind: 'bars', most: 100 }]);
    expect(
      context.drawn[0]?.kind === 'bars' && context.drawn[0].bars.map(({ value }) => value),
    ).toEqual(units.flatMap(({ score }) => score ?? []));
  });
});
