import { expect, test } from 'vitest';
import { fisherUpperTail } from '../../../src/stats/institutions/fisher-exact';

test('the tea of Fisher (1935): 3 and 4 of 4 cups', () => {
  const cups = { all: 4, otherAll: 4 };
  expect(fisherUpperTail({ ...cups, marked: 3, otherMarked: 1 })).toBeCloseTo(17 / 70, 12);
  expect(fisherUpperTail({ ...cups, marked: 4, otherMarked: 0 })).toBeCloseTo(1 / 70, 12);
});

test('none marked is certain; a marked group against one without any is told', () => {
  expect(fisherUpperTail({ marked: 0, all: 10, otherMarked: 3, otherAll: 20 })).toBeCloseTo(1, 12);
  // 1/C(5, 2)
  expect(fisherUpperTail({ marked: 2, all: 2, otherMarked: 0, otherAll: 3 })).toBeCloseTo(0.1, 12);
});

test('nothing to compare with', () => {
  expect(fisherUpperTail({ marked: 1, all: 2, otherMarked: 0, otherAll: 0 })).toBeNull();
  expect(fisherUpperTail({ marked: 0, all: 0, otherMarked: 1, otherAll: 3 })).toBeNull();
});
