import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { checkRule, checkRules } from '../../src/warnings/check-rules';
import { readRule } from '../../src/warnings/read-rule';
import type { Rule } from '../../src/warnings/rule-schema';
import { rules } from '../../src/warnings/rules';
import { levelOf, unreachableRows } from '../../src/warnings/warning-level';
import { measureOf, ruleOf } from './support';

const good = ruleOf({
  method: 'deadline',
  dataset: 'rectifications',
  where: 'state != "cancelled"',
  least: 1,
  due: 'due_date',
  done: ['done_date'],
});

const told = (rule: unknown) => checkRule(rule).map(({ where, message }) => `${where}: ${message}`);
const changed = (detect: object): unknown => ({ ...good, detect: { ...good.detect, ...detect } });

test('the tried rule holds', () => {
  expect(told(good)).toEqual([]);
});

describe('a bad rule is told where and what', () => {
  test('unknown fields, datasets and expressions', () => {
    expect(told(changed({ due: 'deadline' }))).toEqual([
      'data/rules/tried.json: data/rules/tried.json, detect/due: the dataset rectifications has no field deadline of type date.',
    ]);
    expect(told(changed({ dataset: 'nothing' }))[0]).toContain(
      'the catalogue has no dataset nothing',
    );
    expect(told(changed({ where: 'amount > 1' }))[0]).toContain(
      'detect/where: the dataset rectifications has no field amount (at character 1 of "amount > 1")',
    );
    expect(told(changed({ where: 'fetch("x")' }))[0]).toContain('no function fetch');
    expect(told(changed({ where: 'state.constructor' }))[0]).toContain(
      'the construct MemberExpression is not part of the expression grammar',
    );
    expect(told(changed({ where: 'state == "asleep"' }))[0]).toContain(
      '"asleep" is not in the code list work_state',
    );
    expect(told(changed({ exposure: 'title' }))[0]).toContain(
      'no field title of type integer or number',
    );
  });

  test('shape', () => {
    expect(told({ ...good, script: 'x' })[0]).toContain('script');
    expect(told(changed({ method: 'guess' }))[0]).toContain('#/detect/method');
    expect(told(changed({ least: 0 }))[0]).toContain('#/detect/least');
    expect(told(null)[0]).toContain('document 1');
  });

  test('measures and limits', () => {
    const series = (detect: Rule['detect']) => told(ruleOf(detect));
    const threshold = { method: 'threshold', limit: 'target', window: 1, within: 1 } as const;
    expect(series({ ...threshold, measure: { indicator: 'nothing' } })[0]).toContain(
      'detect/measure/indicator: there is no indicator nothing',
    );
    expect(series({ ...threshold, measure: { model: 'nothing' } })[0]).toContain(
      'there is no model nothing',
    );
    expect(series({ ...threshold, measure: measureOf('percent', 1) })[0]).toContain(
      'detect/limit: the measure has no target; give a number',
    );
    const { source } = measureOf('percent', 1);
    const broken = { source: { ...source, flow: [{ ...source.flow[0], met: 'happy' }] } };
    expect(series({ ...threshold, limit: 90, measure: broken as never })[0]).toContain(
      'data/rules/tried.json, flow/0/met: the dataset complaints has no field happy',
    );
  });

  test('level tables with gaps', () => {
    const levels = (table: Rule['levels']) => told({ ...good, levels: table });
    expect(levels([{ level: 'red', severity: 9 }])).toEqual([
      'data/rules/tried.json#/levels/0: the last row must ask for nothing but name a level, else cases fall through',
    ]);
    expect(
      levels([{ level: 'yellow', severity: 9 }, { level: 'red', severity: 20 }, { level: 'blue' }]),
    ).toEqual([
      'data/rules/tried.json#/levels/1: red is graver than the row before it',
      'data/rules/tried.json#/levels/1: no case reaches this row: a row before it asks for no more',
    ]);
    expect(levels([{ level: 'orange' }, { level: 'blue' }])[0]).toContain(
      'no case reaches this row',
    );
    expect(levels([])[0]).toContain('#/levels');
  });

  test('templates', () => {
    const reason = (zh: string) => told({ ...good, reason: { zh, en: 'x' } });
    expect(reason('{wages}')[0]).toContain(
      '#/reason/zh: the method deadline has no figure {wages}; there are rows, exposure, longest, oldest, nearest',
    );
    expect(reason('{rows')[0]).toContain('a "{" without its "}"');
    expect(reason('<script>alert(1)</script>')[0]).toContain('#/reason/zh');
    expect(reason('{constructor}')[0]).toContain('has no figure {constructor}');
  });

  test('clauses, causes, departments, languages, names', () => {
    expect(told({ ...good, clauses: ['P9-9'] })[0]).toContain('it cites the clause "P9-9"');
    expect(told({ ...good, cause: 'weather' })[0]).toContain('has no cause weather');
    expect(told({ ...good, responsible: { department: 'nobody' } })[0]).toContain(
      'there is no department nobody',
    );
    expect(told({ ...good, title: { zh: '规则', en: '规则' } })[0]).toContain('has Chinese in it');
    expect(checkRules([good, good])).toEqual([
      { where: 'data/rules/tried.json', message: 'another rule has this name' },
    ]);
  });
});

test('a rule in a file is taken whole or not at all', () => {
  expect(readRule(JSON.stringify(good))).toEqual({ rule: good, problems: [] });
  const bad = readRule(JSON.stringify({ ...good, cause: 'weather' }));
  expect(bad.rule).toBeNull();
  expect(bad.problems[0]?.message).toContain('has no cause weather');
  expect(readRule('{"name": ').problems[0]?.message).toContain('the file is no JSON');
  expect(readRule(' '.repeat(200_001)).problems[0]?.message).toContain('at most 200000');
  for (const rule of rules) {
    expect([rule.name, readRule(JSON.stringify(rule)).problems]).toEqual([rule.name, []]);
  }
});

test('levels: the first row whose least values are all reached', () => {
  const table = [
    { level: 'red', severity: 10, exposure: 5 },
    { level: 'orange', severity: 10 },
    { level: 'orange', persistence: 3 },
    { level: 'blue' },
  ] as const;
  const at = (severity: number, persistence: number, exposure: number) =>
    levelOf(table, { severity, persistence, exposure });
  expect([at(10, 0, 5), at(10, 0, 4), at(1, 3, 9), at(1, 2, 9)]).toEqual([
    'red',
    'orange',
    'orange',
    'blue',
  ]);
  expect(unreachableRows(table)).toEqual([]);
  expect(
    unreachableRows([
      { level: 'red', severity: 3 },
      { level: 'blue', severity: 4 },
    ]),
  ).toEqual([1]);
});

test('every file of data/rules is a rule of its own name, or a helper with a hyphen', async () => {
  const files = (await readdir('data/rules')).filter((file) => file.endsWith('.json'));
  expect(files.filter((file) => !file.includes('-')).sort()).toEqual(
    rules.map(({ name }) => `${name}.json`).sort(),
  );
});
