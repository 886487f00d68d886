import { describe, expect, test } from 'vitest';
import { toggleCode, toggleRegion } from '../../src/queries/toggle-code';

describe('a plain click', () => {
  test('selects this code alone', () => {
    expect(toggleCode(['a', 'b'], 'c')).toEqual(['c']);
    expect(toggleCode(['a', 'b'], 'a')).toEqual(['a']);
  });

  test('on the only one selected goes back to all', () => {
    expect(toggleCode(['a'], 'a')).toEqual([]);
  });
});

describe('an additive click', () => {
  test('adds and takes away', () => {
    expect(toggleCode(['a'], 'b', { additive: true })).toEqual(['a', 'b']);
    expect(toggleCode(['a', 'b'], 'a', { additive: true })).toEqual(['b']);
  });
});

describe('regions', () => {
  const additive = { additive: true };

  test('a city replaces its own counties only', () => {
    expect(toggleRegion(['330106', '330302'], '330100', additive)).toEqual(['330302', '330100']);
  });

  test('a county narrows its chosen city', () => {
    expect(toggleRegion(['330100', '330300'], '330106', additive)).toEqual(['330300', '330106']);
  });

  test('the province stands for itself and replaces nothing', () => {
    expect(toggleRegion(['330106'], '330000', additive)).toEqual(['330106', '330000']);
  });
});
