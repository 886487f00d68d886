import type { Signal } from './signal';

/** What another set of parameters changes in what a rule says on a day. */
export interface SignalChanges {
  /** Signalled only by the second. */
  readonly appeared: readonly Signal[];
  /** Signalled only by the first. */
  readonly vanished: readonly Signal[];
  /** Signalled by both, on different levels. */
  readonly moved: readonly { readonly before: Signal; readonly after: Signal }[];
  readonly unchanged: number;
}

/** The changes from some signals to others, one a unit and area; the rules' names play no part. */
export function compareSignals(before: readonly Signal[], after: readonly Signal[]): SignalChanges {
  const first = new Map(before.map((signal) => [placeOf(signal), signal]));
  const second = new Map(after.map((signal) => [placeOf(signal), signal]));
  const both = [...second].flatMap(([place, signal]) => {
    const earlier = first.get(place);
    return earlier ? [{ before: earlier, after: signal }] : [];
  });
  const moved = both.filter((each) => each.before.level !== each.after.level);
  return {
    appeared: [...second].filter(([place]) => !first.has(place)).map(([, signal]) => signal),
    vanished: [...first].filter(([place]) => !second.has(place)).map(([, signal]) => signal),
    moved,
    unchanged: both.length - moved.length,
  };
}

function placeOf({ unit, area }: Signal): string {
  return [unit.region, unit.department, area].join('/');
}
