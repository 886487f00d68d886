import { describe, expect, test } from 'vitest';
import { matchScore, searchText, searchWords } from '../../src/util/match-text';

describe('a query', () => {
  const hangzhou = ['杭州市', '330100', ...searchWords('Hangzhou City'), 'hangzhoushi', 'hzs'];

  test.each([
    ['', 1],
    ['杭州市', 3],
    ['杭', 2],
    ['州', 1],
    ['hz', 2],
    ['hzs', 3],
    ['3301', 2],
    ['city', 3],
    ['Hang zhou', 2],
    ['ＨＺＳ', 3],
  ])('"%s" fits Hangzhou as %i', (query, score) => {
    expect(matchScore(searchText(query), hangzhou)).toBe(score);
  });

  test.each(['angzhou', '宁波', 'zs', '30100'])('"%s" does not fit', (query) => {
    expect(matchScore(searchText(query), hangzhou)).toBe(0);
  });
});

test('an English name is found from each of its words on', () => {
  expect(searchWords('Human Resources and Social Security')).toContain('socialsecurity');
});
