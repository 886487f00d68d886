import { describe, expect, it } from 'vitest';
import { resolveOldCode, seriesBreaks } from '../../src/catalog/region-history';
import {
  allRegionCodes,
  cities,
  countiesOf,
  expandRegion,
  parentOf,
  peersOf,
  regionByCode,
  regions,
} from '../../src/catalog/regions';

describe('regions', () => {
  it('are the province, 11 cities and 90 counties in the order of their codes', () => {
    expect(allRegionCodes).toHaveLength(102);
    expect([...allRegionCodes].sort()).toEqual(allRegionCodes);
    expect(cities()).toHaveLength(11);
    expect(regions.filter(({ level }) => level === 'county')).toHaveLength(90);
  });

  it('carry the census population of 2020', () => {
    expect(regionByCode('330802')?.population).toBe(528847);
    expect(regionByCode('330800')?.population).toBe(2276184);
    expect(regionByCode('330000')?.population).toBe(64567588);
  });

  it('have English names by pinyin and kind', () => {
    const english = (code: string) => regionByCode(code)?.name.en;
    expect(english('330802')).toBe('Kecheng District');
    expect(english('331127')).toBe('Jingning She Autonomous County');
    expect(english('330112')).toBe("Lin'an District");
    expect(english('330382')).toBe('Yueqing City');
    expect(english('330000')).toBe('Zhejiang Province');
  });

  it('know the region above and below', () => {
    expect(parentOf('330802')?.code).toBe('330800');
    expect(parentOf('330800')?.code).toBe('330000');
    expect(parentOf('330000')).toBeNull();
    expect(countiesOf('330800').map(({ code }) => code)).toEqual([
      '330802',
      '330803',
      '330822',
      '330824',
      '330825',
      '330881',
    ]);
    expect(countiesOf('330802')).toEqual([]);
  });

  it('expand a city to itself and its counties, other codes to themselves', () => {
    expect(expandRegion('330900')).toEqual(['330900', '330902', '330903', '330921', '330922']);
    expect(expandRegion('330902')).toEqual(['330902']);
    expect(expandRegion('330000')).toEqual(['330000']);
    expect(expandRegion('330103')).toEqual([]);
  });

  it('compare districts with districts, counties with counties, county-level cities with theirs', () => {
    expect(peersOf('330802')).toHaveLength(37);
    expect(peersOf('330822')).toHaveLength(33);
    expect(peersOf('330881')).toHaveLength(20);
    expect(peersOf('330800')).toHaveLength(11);
    expect(peersOf('990000')).toEqual([]);
  });
});

describe('resolveOldCode', () => {
  it.each([
    ['330802', undefined, '330802', 'current', false],
    ['330183', undefined, '330111', 'rename', false],
    ['331021', '2016-05-01', '331083', 'rename', false],
    ['330103', '2020-05-01', '330105', 'merge', false],
    ['330104', '2020-05-01', '330102', 'merge', true],
    ['330110', '2021-03-31', '330110', 'split', true],
    ['330110', '2021-04-01', '330110', 'current', false],
    ['330110', undefined, '330110', 'current', false],
    ['330327', '2019-07', '330327', 'split', true],
    ['330371', '2024-01-01', '330303', 'pseudo', false],
    ['330201', undefined, '330200', 'pseudo', false],
    ['330801', undefined, '330800', 'pseudo', false],
  ])('%s on %s is %s (%s, break %s)', (code, date, current, kind, broken) => {
    expect(resolveOldCode(code, date)).toEqual({ code: current, kind, break: broken });
  });

  it('is null for a code of no region', () => {
    expect(resolveOldCode('441802')).toBeNull();
    expect(resolveOldCode('330899')).toBeNull();
    expect(resolveOldCode('')).toBeNull();
  });
});

describe('seriesBreaks', () => {
  it('names the months in which territory was given or received', () => {
    expect(seriesBreaks('330110')).toEqual(['2021-04']);
    expect(seriesBreaks('330114')).toEqual(['2021-04']);
    expect(seriesBreaks('330212')).toEqual(['2016-09']);
    expect(seriesBreaks('330383')).toEqual(['2019-08']);
    expect(seriesBreaks('330802')).toEqual([]);
  });
});
