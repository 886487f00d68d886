import { expect, test } from 'vitest';
import { hotspotRefusal } from '../../../src/stats/spatial/hotspot-refusal';

const people = Array.from({ length: 30 }, () => 1000);
const events = people.map((_, unit) => unit % 4);

test('too few units, too few events, equal rates; else none', () => {
  expect(hotspotRefusal(events, people)).toBeNull();
  expect(hotspotRefusal(events.slice(1), people.slice(1))).toEqual({
    reason: 'few-units',
    found: 29,
    needed: 30,
  });
  const sparse = people.map((_, unit) => (unit < 7 ? 4 : 0));
  expect(hotspotRefusal(sparse, people)).toEqual({ reason: 'few-events', found: 28, needed: 30 });
  expect(hotspotRefusal(sparse, people, { leastEvents: 20 })).toBeNull();
  expect(
    hotspotRefusal(
      people.map(() => 2),
      people,
    ),
  ).toEqual({ reason: 'equal-rates' });
});

test('units without population do not count, nor do their events', () => {
  const one = people.map((size, unit) => (unit === 3 ? 0 : size));
  expect(hotspotRefusal(events, one)).toEqual({ reason: 'few-units', found: 29, needed: 30 });
  expect(hotspotRefusal([...events, 900], [...people, 0])).toBeNull();
  const only = people.map(() => 0);
  expect(hotspotRefusal([...only, 900], [...people, 0])?.reason).toBe('few-events');
});
