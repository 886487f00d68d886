import { describe, expect, test } from 'vitest';
import { scoringPlan } from '../../../../src/evaluation/model/scoring-plan';
import { formatTrial } from '../../../../src/queries/evaluation/what-if/format-trial';
import { parseTrial } from '../../../../src/queries/evaluation/what-if/parse-trial';
import { smallDirections, smallModel } from '../../../evaluation/model/small-model';

const plan = scoringPlan(smallModel, smallDirections);

describe('a trial in a link', () => {
  test('what is written is read again', () => {
    const trial = {
      shares: { conduct: 0.274, 'conduct/openness/a': 0 },
      goalposts: { 'effect/d': { lowest: -2.5, highest: 12 } },
    };
    const { weights, posts } = formatTrial(trial);
    expect(weights).toBe('conduct/openness/a:0,conduct:0.274');
    expect(posts).toBe('effect/d:-2.5..12');
    expect(parseTrial(plan, weights, posts)).toEqual({ trial, dropped: [] });
    expect(formatTrial({ shares: {}, goalposts: {} })).toEqual({ weights: null, posts: null });
    expect(parseTrial(plan, null, null).trial).toEqual({ shares: {}, goalposts: {} });
  });

  test('very small goalposts survive', () => {
    const goalposts = { 'effect/d': { lowest: 1e-7, highest: 2e-7 } };
    const { posts } = formatTrial({ shares: {}, goalposts });
    expect(parseTrial(plan, null, posts).trial.goalposts).toEqual(goalposts);
  });

  test.each([
    'nowhere:0.5',
    'conduct:1.5',
    'conduct:-0.1',
    'conduct:x',
    'conduct:',
    'conduct',
    ':0.5',
    'effect/d:0.5',
    'conduct:0x1',
    'conduct:Infinity',
    '__proto__:0.5',
  ])('the weight %s is left out and told', (entry) => {
    const { trial, dropped } = parseTrial(plan, `conduct/openness:0.5,${entry}`, null);
    expect(trial.shares).toEqual({ 'conduct/openness': 0.5 });
    expect(dropped).toEqual([{ name: 'weights', value: entry }]);
  });

  test.each([
    'effect:0..1',
    'nowhere:0..1',
    'effect/d:5..5',
    'effect/d:6..5',
    'effect/d:5',
    'effect/d:..5',
    'effect/d:0..9e999',
  ])('the goalposts %s are left out and told', (entry) => {
    const { trial, dropped } = parseTrial(plan, null, entry);
    expect(trial.goalposts).toEqual({});
    expect(dropped).toEqual([{ name: 'posts', value: entry }]);
  });

  test('a model that normalises within the peers has no goalposts to try', () => {
    const other = scoringPlan({ ...smallModel, normalisation: 'min_max' }, smallDirections);
    expect(parseTrial(other, null, 'effect/d:0..1').dropped).toHaveLength(1);
  });
});
