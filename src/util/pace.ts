/** How fast work goes and how long it will still take. */
export interface Pace {
  /** Items a second, rounded. */
  readonly rate: number;
  /** Whole seconds; null where it cannot be told yet or is hardly anything. */
  readonly secondsLeft: number | null;
}

const leastSecondsTold = 3;

/**
 * The pace of work of which `done` of `total` units are over after some milliseconds, in which so
 * many items came of it. The time left supposes that it goes on as it went.
 */
export function paceOf(
  { done, total }: { readonly done: number; readonly total: number },
  items: number,
  milliseconds: number,
): Pace {
  const seconds = Math.max(milliseconds, 1) / 1000;
  const left = done > 0 ? Math.round((seconds * Math.max(total - done, 0)) / done) : null;
  return {
    rate: Math.round(items / seconds),
    secondsLeft: left !== null && left >= leastSecondsTold ? left : null,
  };
}
