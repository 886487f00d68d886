import { beforeEach, expect, test } from 'vitest';
import { readOwnRule, usableRules } from '../../../src/queries/warnings/check-own-rule';
import { copyRule, originalOf } from '../../../src/queries/warnings/copy-rule';
import { countsByRule } from '../../../src/queries/warnings/counts-by-rule';
import { seriesKey } from '../../../src/queries/warnings/load-rule-days';
import type { Rule } from '../../../src/warnings/rule-schema';
import { adoptOwnRules, findRule, isOwnRule, rules } from '../../../src/warnings/rules';

const surge = findRule('complaint_surge') as Rule;

beforeEach(() => adoptOwnRules([]));

test('a copy has the first free name, holds, and knows its original', async () => {
  const copy = copyRule(surge, new Set(['complaint_surge_2']));
  expect(copy.name).toBe('complaint_surge_3');
  expect(copy.title).toEqual({ zh: '投诉举报突增 (3)', en: 'Surge of complaints (3)' });
  expect(copyRule(copy, new Set([copy.name])).title.en).toBe('Surge of complaints (2)');
  expect(originalOf(copy)).toBe(surge);
  expect(originalOf(surge)).toBeUndefined();
  expect(await readOwnRule(JSON.stringify(copy))).toEqual({ rule: copy, problems: [] });
});

test('a copy of any rule of the console holds', async () => {
  for (const rule of rules) {
    const { problems } = await readOwnRule(JSON.stringify(copyRule(rule, new Set())));
    expect([rule.name, problems]).toEqual([rule.name, []]);
  }
});

test('faults have the pointer of their place, in words of both languages or a code', async () => {
  const faults = async (changes: object) =>
    (await readOwnRule(JSON.stringify({ ...copyRule(surge, new Set()), ...changes }))).problems.map(
      ({ path, code }) => `${path} ${code}`,
    );
  const { detect } = surge;
  const source = (flow: object) => ({
    detect: {
      ...detect,
      measure: {
        source: { ...(detect as { measure: { source: object } }).measure.source, flow: [flow] },
      },
    },
  });
  const flow = { dataset: 'complaints', date: 'received_date' };
  expect(await faults({ name: 'complaint_surge' })).toEqual(['/name name_taken']);
  expect(await faults({ script: 'x' })).toEqual(['/ shape']);
  expect(await faults(source({ ...flow, where: 'wages > 1' }))).toEqual([
    '/detect/measure/source/flow/0/where compile',
  ]);
  expect(await faults(source({ ...flow, where: 'fetch("x")' }))).toEqual([
    '/detect/measure/source/flow/0/where compile',
  ]);
  expect(await faults({ levels: [{ level: 'red', severity: 3 }] })).toEqual([
    '/levels/0 level_gap',
  ]);
  expect(await faults({ reason: { zh: '<script>alert(1)</script>', en: 'x' } })).toEqual([
    '/reason/zh plain_text',
  ]);
  expect(await faults({ coolDownDays: -1 })).toEqual(['/coolDownDays shape']);
  const shape = (await readOwnRule(JSON.stringify({ ...surge, coolDownDays: -1 }))).problems[0];
  expect(shape?.chinese).toMatch(/\p{Script=Han}/u);
});

test('of what was kept only rules that hold are used, and they are known by name once adopted', async () => {
  const copy = copyRule(surge, new Set());
  const own = await usableRules([copy, { name: 'broken' }, null, surge]);
  expect(own).toEqual([copy]);
  expect(findRule(copy.name)).toBeUndefined();
  adoptOwnRules(own);
  expect(findRule(copy.name)).toEqual(copy);
  expect([isOwnRule(copy.name), isOwnRule(surge.name)]).toEqual([true, false]);
});

test('other parameters look at the same months, another measure or scope at others', () => {
  const detect = { ...surge.detect, alpha: 0.01 } as Rule['detect'];
  expect(seriesKey({ ...surge, detect })).toBe(seriesKey(surge));
  expect(seriesKey({ ...surge, scope: { level: 'city' } })).not.toBe(seriesKey(surge));
  expect(seriesKey(findRule('complaint_overdue') as Rule)).toBeNull();
});

test('signals are counted by rule and level', () => {
  const signal = (rule: string, level: string) => ({ rule, level }) as never;
  const counts = countsByRule([signal('a', 'red'), signal('a', 'red'), signal('b', 'blue')]);
  expect(counts.get('a')).toEqual({ red: 2, orange: 0, yellow: 0, blue: 0 });
  expect(counts.get('b')?.blue).toBe(1);
});
