import { describe, expect, test } from 'vitest';
import { checkModel, readModel } from '../../../src/evaluation/model/check-model';
import { checkModels } from '../../../src/evaluation/model/check-models';
import { describeModelProblem, type ModelFault } from '../../../src/evaluation/model/model-problem';
import type { Leaf, Model } from '../../../src/evaluation/model/model-schema';
import { findModel, models } from '../../../src/evaluation/model/models';

const title = { zh: '题', en: 'title' };
const goalposts = { lowest: 0, highest: 100 };
const leaf = (indicator: string, weight: number, more: Partial<Leaf> = {}): Leaf => ({
  indicator,
  weight,
  goalposts,
  ...more,
});

/** A small model in which everything holds. */
const sound: Model = {
  name: 'sound',
  version: '1',
  title,
  description: title,
  unitLevel: 'city',
  peers: 'level',
  period: 'month',
  scale: 100,
  treatment: false,
  normalisation: 'goalposts',
  weighting: 'given',
  aggregation: 'arithmetic',
  minimumShare: 0.5,
  grades: [
    { name: 'high', title, from: 60 },
    { name: 'low', title, from: 0 },
  ],
  dimensions: [
    { name: 'a', title, weight: 60, indicators: [leaf('complaints_satisfied', 100)] },
    {
      name: 'b',
      title,
      weight: 40,
      groups: [
        {
          name: 'c',
          title,
          weight: 100,
          indicators: [leaf('debt_repaid', 30), leaf('proposals_solved', 70)],
        },
      ],
    },
  ],
  clauses: ['X-1.5'],
};

const [first, second] = sound.dimensions as [Model['dimensions'][0], Model['dimensions'][0]];
const card = { definition: title, formula: title, example: title, limits: title };
const own = {
  name: 'own_count',
  title,
  short: title,
  unit: 'count',
  decimals: 0,
  direction: 1,
  target: null,
  kind: 'flow',
  flow: [
    { dataset: 'complaints', date: 'received_date', where: 'repeated && due_date<received_date' },
  ],
  minimumData: 0,
  clauses: ['X-1.5'],
  systems: [1],
  card,
} as const;

const nested = (levels: number): unknown => (levels === 0 ? 1 : { inner: nested(levels - 1) });

const cases: [
  what: string,
  change: object,
  path: string,
  code: ModelFault['code'],
  text: RegExp,
][] = [
  [
    'an unknown indicator',
    { dimensions: [{ ...first, weight: 100, indicators: [leaf('nothing', 100)] }] },
    '/dimensions/0/indicators/0/indicator',
    'unknown_indicator',
    /no indicator nothing/,
  ],
  [
    'dimension weights',
    { dimensions: [{ ...first, weight: 61 }, second] },
    '/dimensions',
    'weights',
    /sum to 101, not to 100/,
  ],
  [
    'leaf weights',
    { dimensions: [{ ...first, indicators: [leaf('complaints_satisfied', 99.9)] }, second] },
    '/dimensions/0/indicators',
    'weights',
    /sum to 99.9/,
  ],
  [
    'group weights',
    {
      dimensions: [
        first,
        { ...second, groups: second.groups?.map((group) => ({ ...group, weight: 50 })) },
      ],
    },
    '/dimensions/1/groups',
    'weights',
    /sum to 50/,
  ],
  [
    'an indicator twice',
    { dimensions: [{ ...first, indicators: [leaf('debt_repaid', 100)] }, second] },
    '/dimensions/1/groups/0/indicators/0/indicator',
    'indicator_twice',
    /already stands at \/dimensions\/0\/indicators\/0/,
  ],
  [
    'a group twice',
    { dimensions: [{ ...first, name: 'c' }, second] },
    '/dimensions/1/groups/0/name',
    'group_twice',
    /named c/,
  ],
  [
    'goalposts missing',
    {
      dimensions: [
        { ...first, indicators: [leaf('complaints_satisfied', 100, { goalposts: undefined })] },
        second,
      ],
    },
    '/dimensions/0/indicators/0',
    'goalposts_missing',
    /needs goalposts/,
  ],
  [
    'goalposts the wrong way round',
    {
      dimensions: [
        {
          ...first,
          indicators: [leaf('complaints_satisfied', 100, { goalposts: { lowest: 9, highest: 1 } })],
        },
        second,
      ],
    },
    '/dimensions/0/indicators/0/goalposts',
    'shape',
    /lowest below highest/,
  ],
  [
    'an unknown clause',
    { clauses: ['X-1.5', 'Z9'] },
    '/clauses/1',
    'unknown_clause',
    /no clause Z9/,
  ],
  [
    'an unknown clause of a dimension',
    { dimensions: [{ ...first, clauses: ['Z8'] }, second] },
    '/dimensions/0/clauses/0',
    'unknown_clause',
    /no clause Z8/,
  ],
  [
    'a script in a title',
    { title: { zh: '题', en: 'x <script>alert(1)</script>' } },
    '/title/en',
    'markup',
    /holds markup/,
  ],
  [
    'an image in a deep title',
    { dimensions: [{ ...first, title: { zh: '<img src=x>', en: 'a' } }, second] },
    '/dimensions/0/title/zh',
    'markup',
    /<img src=x>/,
  ],
  ['markup in a key', { '<b>': 1 }, '', 'markup', /<b>/],
  ['a control character', { version: '1\u0007' }, '/version', 'control_character', /U\+0007/],
  [
    'text that is turned round',
    { title: { zh: '题', en: 'a\u202Eb' } },
    '/title/en',
    'control_character',
    /U\+202E/,
  ],
  [
    'too deep a nesting',
    { more: nested(5000) },
    `/more${'/inner'.repeat(11)}`,
    'too_deep',
    /deeper than 12/,
  ],
  ['an unknown key', { script: 'x' }, '', 'shape', /script/],
  [
    'both groups and indicators',
    { dimensions: [{ ...first, groups: second.groups }, second] },
    '/dimensions/0',
    'shape',
    /either "groups" or "indicators"/,
  ],
  [
    'an unknown dataset',
    { indicators: [{ ...own, flow: [{ ...own.flow[0], dataset: 'promises' }] }] },
    '/indicators/0',
    'indicator_invalid',
    /flow\/0\/dataset: the catalogue has no dataset promises/,
  ],
  [
    'an unknown field',
    { indicators: [{ ...own, flow: [{ ...own.flow[0], where: 'salary > 3' }] }] },
    '/indicators/0',
    'indicator_invalid',
    /has no field salary/,
  ],
  [
    'a forbidden expression',
    { indicators: [{ ...own, flow: [{ ...own.flow[0], where: 'read_csv("x") == 1' }] }] },
    '/indicators/0',
    'indicator_invalid',
    /no function read_csv/,
  ],
  [
    'SQL in an expression',
    {
      indicators: [
        { ...own, flow: [{ ...own.flow[0], where: 'repeated; DROP TABLE complaints' }] },
      ],
    },
    '/indicators/0',
    'indicator_invalid',
    /character/,
  ],
  [
    'the name of a standard indicator',
    { indicators: [{ ...own, name: 'debt_repaid' }] },
    '/indicators/0/name',
    'indicator_name_taken',
    /exists already/,
  ],
  [
    'two own indicators of a name',
    { indicators: [own, own] },
    '/indicators/1/name',
    'indicator_name_taken',
    /exists already/,
  ],
  [
    'grades out of order',
    {
      grades: [
        { name: 'high', title, from: 10 },
        { name: 'mid', title, from: 20 },
        { name: 'low', title, from: 0 },
      ],
    },
    '/grades/1/from',
    'grade_order',
    /mid does not begin below/,
  ],
  [
    'a grade above the scale',
    {
      grades: [
        { name: 'high', title, from: 101 },
        { name: 'low', title, from: 0 },
      ],
    },
    '/grades/0/from',
    'grade_above_scale',
    /above the scale of 100/,
  ],
  [
    'no grade for the lowest scores',
    {
      grades: [
        { name: 'high', title, from: 60 },
        { name: 'low', title, from: 10 },
      ],
    },
    '/grades/1/from',
    'grade_floor',
    /must begin at 0/,
  ],
  [
    'a grade twice',
    {
      grades: [
        { name: 'low', title, from: 60 },
        { name: 'low', title, from: 0 },
      ],
    },
    '/grades/1/name',
    'grade_twice',
    /named low/,
  ],
];

test('a model in which everything holds is given back', () => {
  expect(checkModel(sound)).toEqual({ model: sound, problems: [] });
  const withOwn = { ...sound, indicators: [own] };
  expect(readModel(JSON.stringify(withOwn))).toEqual({ model: withOwn, problems: [] });
});

describe('a bad model is refused whole, with the place and what is wrong', () => {
  test.each(cases)('%s', (_what, change, path, code, text) => {
    const { model, problems } = checkModel({ ...sound, ...change });
    expect(model).toBeNull();
    expect(problems.map((problem) => [problem.path, problem.code])).toEqual([[path, code]]);
    expect(problems.map(describeModelProblem).join()).toMatch(text);
  });

  test.each([
    ['{"name": ', 'not_json', /not JSON/],
    ['', 'not_json', /not JSON/],
    ['null', 'shape', /expected object/],
    [`"${'x'.repeat(1_000_001)}"`, 'too_large', /at most 1000000/],
  ])('the file %.10s', (text, code, message) => {
    const { model, problems } = readModel(text);
    expect([model, problems.map((problem) => problem.code)]).toEqual([null, [code]]);
    expect(problems.map(describeModelProblem).join()).toMatch(message);
  });
});

test('a wrong shape is said in Chinese too, a broken rule by its name', () => {
  const { problems } = checkModel({
    ...sound,
    scale: 7,
    period: 3,
    dimensions: [{ ...first, groups: second.groups }],
  });
  const shapes = problems.flatMap((problem) => (problem.code === 'shape' ? [problem] : []));
  expect(shapes.map(({ path, rule }) => [path, rule])).toEqual([
    ['/period', null],
    ['/scale', null],
    ['/dimensions/0', 'parts'],
  ]);
  for (const { chinese, rule } of shapes) {
    if (rule) expect(chinese).toBeNull();
    else expect(chinese).toMatch(/\p{Script=Han}/u);
  }
});

describe('the documents of data/models', () => {
  test('hold', () => {
    expect(checkModels()).toEqual([]);
    expect(models.map(({ name }) => name)).toEqual([
      'gov-public-credit-5d',
      'gov-regulation-4d',
      'department-supervision',
      'city-integrity',
      'township-integrity',
      'double-publicity',
      'data-quality',
      'city-credit-monitoring-2020',
    ]);
    expect(findModel('nothing')).toBeUndefined();
  });

  test('the sample of city credit monitoring has its 4 and 15 headings and 40 indicators', () => {
    const dimensions = findModel('city-credit-monitoring-2020')?.dimensions ?? [];
    const groups = dimensions.flatMap((dimension) => dimension.groups ?? []);
    expect(dimensions.map(({ weight }) => weight)).toEqual([20, 21, 43, 16]);
    expect(groups).toHaveLength(15);
    expect(groups.flatMap(({ indicators }) => indicators)).toHaveLength(40);
  });

  test('problems name the document; a name is used once', () => {
    expect(checkModels([sound, { ...sound, clauses: ['Z9'] }])).toEqual([
      {
        where: 'data/models/sound.json#/clauses/0',
        message: expect.stringMatching(/no clause Z9/),
      },
      { where: 'data/models/sound.json#/name', message: expect.stringMatching(/another model/) },
    ]);
  });
});
