import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  checkUnifiedSocialCreditCode,
  creditCodeCheckCharacter,
  divisionOfCreditCode,
} from '../../src/catalog/unified-social-credit-code';

const samples = readFileSync('tests/fixtures/codes/unified-social-credit-codes.csv', 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(','));

describe('checkUnifiedSocialCreditCode', () => {
  it('has 20 codes in use and 5 with a character changed to try', () => {
    expect(samples.filter(([, valid]) => valid === '1')).toHaveLength(20);
    expect(samples.filter(([, valid]) => valid === '0')).toHaveLength(5);
  });

  it.each(samples)('%s: valid %s', (code, valid) => {
    expect(checkUnifiedSocialCreditCode(code ?? '')).toBe(valid === '1' ? null : 'check_digit');
  });

  it('finds every change of a single character', () => {
    const code = '91330225MA2H6HGQXP';
    for (let position = 0; position < 18; position += 1) {
      const other = code.charAt(position) === '7' ? '8' : '7';
      const changed = code.slice(0, position) + other + code.slice(position + 1);
      expect(checkUnifiedSocialCreditCode(changed), changed).toBe('check_digit');
    }
  });

  it.each([
    ['', 'length'],
    ['91330225MA2H6HGQX', 'length'],
    ['91330225MA2H6HGQXPP', 'length'],
    ['91330225MA2H6HGQXp', 'character'],
    ['91330225MA2H6HGQXI', 'character'],
    ['9133022AMA2H6HGQXP', 'character'],
    [' 9133025MA2H6HGQXP', 'character'],
  ])('"%s": %s', (code, fault) => {
    expect(checkUnifiedSocialCreditCode(code)).toBe(fault);
  });
});

describe('creditCodeCheckCharacter', () => {
  it('refuses what has not 17 characters of the alphabet', () => {
    expect(() => creditCodeCheckCharacter('9133')).toThrow(/4 characters where 17/);
    expect(() => creditCodeCheckCharacter('9133022OMA2H6HGQX')).toThrow(/character 8/);
  });
});

describe('divisionOfCreditCode', () => {
  it('is the administrative division of the registering authority', () => {
    expect(divisionOfCreditCode('91330225MA2H6HGQXP')).toBe('330225');
    expect(divisionOfCreditCode('330225')).toBeNull();
  });
});
