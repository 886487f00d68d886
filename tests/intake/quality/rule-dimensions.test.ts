import { describe, expect, it } from 'vitest';
import { qualityDimensions } from '../../../src/intake/quality/dimension';
import { ruleQuality } from '../../../src/intake/quality/rule-dimensions';
import { changeRules, faultRules } from '../../../src/intake/rules';

const rules = [...Object.values(changeRules).flat(), ...faultRules];

describe('the rules of the intake', () => {
  it('each belong to one dimension, and the table names no other', () => {
    expect(Object.keys(ruleQuality).sort()).toEqual([...rules].sort());
    for (const { dimension } of Object.values(ruleQuality)) {
      expect(qualityDimensions).toContain(dimension);
    }
  });

  it('are defects where they reject a row', () => {
    expect(faultRules.filter((rule) => ruleQuality[rule].effect !== 'defect')).toEqual([]);
  });

  it('are no defects where they write a value differently, derive or cover it', () => {
    const { converted, derived, masked } = changeRules;
    const harmless = [...converted, ...derived, ...masked];
    expect(harmless.filter((rule) => ruleQuality[rule].effect === 'defect')).toEqual([]);
  });
});
