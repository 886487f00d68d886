import { monthPattern } from '../../util/month';
import type { KnownEvent } from './matches-event';

/**
 * The events of a truth file. Throws RangeError naming the first event that is none: nothing of a
 * file that is partly wrong is used.
 */
export function readTruth(value: unknown): readonly KnownEvent[] {
  const events = isObject(value) ? value.events : undefined;
  if (!Array.isArray(events)) throw new RangeError('The truth file has no list "events".');
  return events.map((event: unknown, place): KnownEvent => {
    if (!isEvent(event)) {
      throw new RangeError(
        `The truth file is faulty at /events/${place}: an event has id, kind, regions, departments, areas, datasets, from and to.`,
      );
    }
    return event;
  });
}

function isEvent(value: unknown): value is KnownEvent {
  if (!isObject(value)) return false;
  const { id, kind, from, to } = value;
  return (
    typeof id === 'string' &&
    (kind === 'planted' || kind === 'decoy') &&
    isMonth(from) &&
    isMonth(to) &&
    ['regions', 'departments', 'areas', 'datasets'].every((key) => isTexts(value[key]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isMonth(value: unknown): boolean {
  return typeof value === 'string' && monthPattern.test(value);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
