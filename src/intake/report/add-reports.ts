import { addFileQualities } from '../quality/add-file-qualities';
import { type IntakeReport, keptRejectedRows } from './intake-report';
import { addRuleCounts } from './tally';

/**
 * The report of a file from those of its parts in order, `first` and the rest, as if it had been read
 * as one. Only the last part may have passed rows over.
 */
export function addReports(first: IntakeReport, rest: readonly IntakeReport[]): IntakeReport {
  const parts = [first, ...rest];
  const days = parts.flatMap(({ events }) => (events ? [events.first, events.last] : [])).sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    ...first,
    rows: sumOf(parts, ({ rows }) => rows),
    accepted: sumOf(parts, ({ accepted }) => accepted),
    rejected: sumOf(parts, ({ rejected }) => rejected),
    passedOver: parts.at(-1)?.passedOver ?? [],
    changes: addRuleCounts(parts.map(({ changes }) => changes)),
    faults: addRuleCounts(parts.map(({ faults }) => faults)),
    rejectedRows: parts.flatMap(({ rejectedRows }) => rejectedRows).slice(0, keptRejectedRows),
    correctedLines: parts.flatMap(({ correctedLines }) => correctedLines),
    quality: addFileQualities(parts.map(({ quality }) => quality)),
    events: from !== undefined && to !== undefined ? { first: from, last: to } : null,
  };
}

function sumOf(parts: readonly IntakeReport[], numberOf: (part: IntakeReport) => number): number {
  return parts.reduce((sum, part) => sum + numberOf(part), 0);
}
