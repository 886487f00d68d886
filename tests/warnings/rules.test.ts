import { expect, test } from 'vitest';
import { checkRules } from '../../src/warnings/check-rules';
import { isRowDetect } from '../../src/warnings/row-methods';
import { rules, warningCauses } from '../../src/warnings/rules';
import { ruleMeasure, type SeriesRule } from '../../src/warnings/series/rule-measure';

test('every rule document holds', () => {
  expect(checkRules()).toEqual([]);
});

test('at least 30 rules over at least 18 datasets', () => {
  const datasets = new Set(
    rules.flatMap((rule) => {
      if (isRowDetect(rule.detect)) return rule.detect.dataset;
      const { sources } = ruleMeasure(rule as SeriesRule);
      return [...(sources?.flow ?? []), ...(sources?.stock ?? [])].map(({ dataset }) => dataset);
    }),
  );
  expect(rules.length).toBeGreaterThanOrEqual(30);
  expect(datasets.size).toBeGreaterThanOrEqual(18);
});

test('every cause is used, every name is that of its file', () => {
  const used = new Set(rules.map(({ cause }) => cause));
  expect(warningCauses.map(({ code }) => code).filter((code) => !used.has(code))).toEqual([]);
});
