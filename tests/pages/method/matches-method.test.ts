import { describe, expect, it } from 'vitest';
import { datasets } from '../../../src/catalog/catalog';
import { indicators } from '../../../src/evaluation/indicators';
import { matchesMethod } from '../../../src/pages/method/matches-method';

const found = (query: string) =>
  [...indicators, ...datasets].filter((each) => matchesMethod(each, query)).map(({ name }) => name);

describe('matchesMethod', () => {
  it('finds by title in both languages and by name', () => {
    expect(found('双公示及时率')).toEqual(['double_publicity_timely']);
    expect(found('Double PUBLICITY')).toContain('double_publicity_timely');
  });

  it('finds a dataset by a standard code or a field', () => {
    expect(found('CF_JDRQ')).toEqual(['administrative_penalties']);
    expect(found('resolved_date')).toEqual(['complaints']);
  });

  it('finds everything by nothing', () => {
    expect(found(' ')).toHaveLength(indicators.length + datasets.length);
  });
});
