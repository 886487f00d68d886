import { describe, expect, it } from 'vitest';
import { checkCitizenIdentityNumber } from '../../src/catalog/citizen-identity-number';

describe('checkCitizenIdentityNumber', () => {
  // The two numbers of GB 11643-1999, clause 5 and annex A.
  it.each(['11010519491231002X', '440524188001010014'])('%s of the standard holds', (number) => {
    expect(checkCitizenIdentityNumber(number)).toBeNull();
  });

  it.each([
    ['110105194912310021', 'check_digit'],
    ['11010519491231003X', 'check_digit'],
    ['11010519490231002X', 'birth_date'],
    ['11010519491331002X', 'birth_date'],
    ['11010519491231002x', 'character'],
    ['1101051949123100XX', 'character'],
    ['110105491231002', 'length'],
    ['', 'length'],
  ])('"%s": %s', (number, fault) => {
    expect(checkCitizenIdentityNumber(number)).toBe(fault);
  });
});
