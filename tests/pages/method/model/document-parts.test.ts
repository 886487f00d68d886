import { describe, expect, test } from 'vitest';
import { findModel } from '../../../../src/evaluation/model/models';
import { documentParts } from '../../../../src/pages/method/model/document-parts';
import { valueAt, withValue } from '../../../../src/util/edit-document';

const document = {
  name: 'x',
  grades: [{ from: 60 }, { from: 0 }],
  dimensions: [
    {
      title: { zh: '甲', en: 'A' },
      weight: 60,
      groups: [
        {
          title: { zh: '乙', en: 'B' },
          weight: 100,
          indicators: [{ indicator: 'debt_repaid', weight: 30 }],
        },
      ],
    },
    {
      title: { zh: '丙', en: 'C' },
      weight: 30,
      indicators: [{ indicator: 'proposals_solved', weight: null }],
    },
  ],
};

describe('withValue', () => {
  const path = ['dimensions', 0, 'groups', 0, 'indicators', 0, 'weight'];

  test('changes one value and nothing else, and leaves the document as it was', () => {
    const before = structuredClone(document);
    const changed = withValue(document, path, 70);
    expect(valueAt(changed, path)).toBe(70);
    expect(withValue(changed, path, 30)).toEqual(before);
    expect(document).toEqual(before);
    expect(valueAt(changed, ['grades'])).toBe(document.grades);
  });

  test('makes objects that are not there, but no places of lists', () => {
    expect(valueAt(withValue({}, ['title', 'zh'], '题'), ['title', 'zh'])).toBe('题');
    expect(withValue({ grades: [1] }, ['grades', 4], 2)).toEqual({ grades: [1] });
  });
});

describe('documentParts', () => {
  test('each part after what it is part of, with the sum of its level', () => {
    expect(
      documentParts(document).map(({ path, depth, sum }) => [path.join('/'), depth, sum]),
    ).toEqual([
      ['dimensions/0', 0, 90],
      ['dimensions/0/groups/0', 1, 100],
      ['dimensions/0/groups/0/indicators/0', 2, 30],
      ['dimensions/1', 0, 90],
      ['dimensions/1/indicators/0', 1, 0],
    ]);
    expect(documentParts(document).map(({ title }) => title)).toEqual([
      { zh: '甲', en: 'A' },
      { zh: '乙', en: 'B' },
      'debt_repaid',
      { zh: '丙', en: 'C' },
      'proposals_solved',
    ]);
  });

  test.each([{}, { dimensions: 'x' }, { dimensions: [null, 7, { groups: {} }] }])(
    'a document of another shape throws nothing: %j',
    (broken) => {
      expect(() => documentParts(broken)).not.toThrow();
    },
  );

  test('every level of a given model sums to 100', () => {
    const parts = documentParts({ ...findModel('city-integrity') });
    expect(parts.length).toBeGreaterThan(20);
    for (const { sum } of parts) expect(sum).toBeCloseTo(100, 9);
  });
});
