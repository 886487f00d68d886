import { expect, test } from 'vitest';
import { languages } from '../../src/util/language';
import { methodFigures } from '../../src/warnings/method-figures';
import { rules } from '../../src/warnings/rules';
import { fillReason } from '../../src/warnings/template/fill-reason';
import { formatValue } from '../../src/warnings/template/format-value';
import { parseTemplate } from '../../src/warnings/template/parse-template';
import { measureOf, seriesRule } from './support';

test('a template is text and names in braces, nothing else', () => {
  expect(parseTemplate('{rows} of {month}, all.')).toEqual([
    { figure: 'rows' },
    { text: ' of ' },
    { figure: 'month' },
    { text: ', all.' },
  ]);
  expect(parseTemplate('')).toEqual([]);
  expect(() => parseTemplate('a {rows')).toThrow('a "{" without its "}" (at character 3)');
  expect(() => parseTemplate('rows}')).toThrow('a "}" without its "{" (at character 5)');
  for (const forged of [
    '{}',
    '{rows + 1}',
    '{constructor()}',
    '{{rows}}',
    '{__proto__}',
    '{Rows}',
  ]) {
    expect(() => parseTemplate(forged)).toThrow('is not a placeholder');
  }
});

test('figures are written by their type in both languages', () => {
  const share = { unit: 'percent', decimals: 1 } as const;
  const count = { unit: 'count', decimals: 0 } as const;
  expect(formatValue(88, 'measure', 'en', share)).toBe('88.0%');
  expect(formatValue(12, 'measure', 'en', count)).toBe('12');
  expect(formatValue(4.25, 'measure', 'en', count)).toBe('4.3');
  expect(formatValue(462_000_000, 'yuan', 'zh-CN', count)).toBe('4.62亿元');
  expect(formatValue('2026-10', 'month', 'zh-CN', count)).toBe('2026年10月');
  expect(formatValue('2026-10-31', 'date', 'en', count)).toBe('31 Oct 2026');
  expect(formatValue('ppp', 'area', 'en', count)).not.toBe('ppp');
  expect(formatValue('outside,shift', 'spc_rules', 'en', count)).toBe(
    'one point outside the limits, seven in a row on one side of the centre',
  );
  expect(formatValue(1, 'working_days', 'en', count)).toBe('1 working day');
  expect(formatValue(1200, 'days', 'en', count)).toBe('1,200 days');
  expect(formatValue(3, 'months', 'zh-CN', count)).toBe('3 个月');
  expect(formatValue(58, 'number', 'en', count)).toBe('58');
  expect(formatValue(4.25, 'number', 'en', count)).toBe('4.3');
  expect(formatValue(2026, 'year', 'en', count)).toBe('2026');
  expect(formatValue(null, 'count', 'en', count)).toBe('–');
});

test('a reason is filled with the figures of its signal', () => {
  const rule = seriesRule(
    {
      method: 'threshold',
      measure: measureOf('percent', 1),
      limit: 90,
      window: 1,
      within: 1,
    },
    {
      reason: { zh: '{month}为 {value}，低于 {limit}。', en: '{value} in {month}, below {limit}.' },
    },
  );
  const figures = { month: '2026-10', value: 81.25, limit: 90, distance: 8.75, persistence: 1 };
  expect(fillReason(rule, figures, 'zh-CN')).toBe('2026年10月为 81.3%，低于 90.0%。');
  expect(fillReason(rule, figures, 'en')).toBe('81.3% in Oct 2026, below 90.0%.');
});

test('every reason names a figure in both languages, and accuses nobody', () => {
  const accusing = /腐败|贪污|造假|弄虚作假|违法乱纪|corrupt|fraud|guilty|crime|cheat/i;
  for (const rule of rules) {
    const known = Object.keys(methodFigures[rule.detect.method]);
    const used = (['zh', 'en'] as const).map((language) =>
      parseTemplate(rule.reason[language]).flatMap((part) => ('figure' in part ? part.figure : [])),
    );
    expect(used.flat().every((name) => known.includes(name))).toBe(true);
    expect([rule.name, new Set(used[0])]).toEqual([rule.name, new Set(used[1])]);
    expect(used[0]?.length).toBeGreaterThan(0);
    for (const language of languages) {
      expect(fillReason(rule, {}, language)).not.toMatch(accusing);
      expect(fillReason(rule, {}, language)).not.toMatch(/[{}]/);
    }
    expect(`${rule.action.zh} ${rule.action.en} ${rule.title.zh} ${rule.title.en}`).not.toMatch(
      accusing,
    );
  }
});
