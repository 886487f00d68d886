import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../../../src/catalog/filter';
import {
  addressOfUnit,
  archiveUnitOf,
  filterOfUnit,
  levelOfUnit,
} from '../../../src/queries/archive/archive-unit';

describe('the address of an archive', () => {
  it.each([
    ['330802', { region: '330802', department: null }, 'county'],
    ['330800', { region: '330800', department: null }, 'city'],
    ['finance', { region: null, department: 'finance' }, 'department'],
    ['330802.finance', { region: '330802', department: 'finance' }, null],
    ['330000', { region: '330000', department: null }, null],
  ] as const)('%s is a unit, and the unit has this address', (text, unit, level) => {
    expect(archiveUnitOf(text)).toEqual(unit);
    expect(addressOfUnit(unit)).toBe(text);
    expect(levelOfUnit(unit)).toBe(level);
  });

  it.each(['', '999999', '330802.nobody', 'nobody', '330802.finance.x', '999999.finance'])(
    '%j is none',
    (text) => {
      expect(archiveUnitOf(text)).toBeNull();
    },
  );

  it('lets through what is in the unit; of the province everything', () => {
    const period = { from: '2026-01', to: '2026-10' };
    expect(filterOfUnit({ region: '330802', department: 'finance' }, period)).toEqual({
      ...emptyFilter,
      ...period,
      regions: ['330802'],
      departments: ['finance'],
    });
    expect(filterOfUnit({ region: '330000', department: null }, period).regions).toEqual([]);
    expect(addressOfUnit({ region: null, department: null })).toBeNull();
  });
});
