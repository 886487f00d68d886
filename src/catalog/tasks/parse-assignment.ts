import type { Assignment } from '../policy-schema';
import { parseResponsibility } from './parse-responsibility';
import { beginsSchedule } from './parse-schedule';
import { phrases, splitOutsideBrackets } from './phrases';

/**
 * Reads the words in which a clause charges units: responsibilities, then possibly a schedule.
 * Throws RangeError as `parseResponsibility` does.
 */
export function parseAssignment(phrase: string, isUnit: (name: string) => boolean): Assignment {
  const separator = phrases.separators.phrase;
  const segments = splitOutsideBrackets(phrase, separator);
  const start = segments.findIndex(beginsSchedule);
  const end = start < 0 ? segments.length : start;
  const { lead, shared, supporting } = parseResponsibility(
    segments.slice(0, end).join(separator),
    isUnit,
  );
  return {
    phrase,
    lead: [...lead],
    shared: [...shared],
    supporting: [...supporting],
    schedule: start < 0 ? null : segments.slice(start).join(separator),
  };
}
