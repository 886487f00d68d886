/** Where the work on a warning stands. */
export const warningStates = [
  'new',
  'confirmed',
  'assigned',
  'handled',
  'verified',
  'closed',
  'dismissed',
] as const;
export type WarningState = (typeof warningStates)[number];

const next: Readonly<Record<WarningState, readonly WarningState[]>> = {
  new: ['confirmed', 'dismissed'],
  confirmed: ['assigned', 'dismissed'],
  assigned: ['handled', 'confirmed', 'dismissed'],
  handled: ['verified', 'assigned'],
  verified: ['closed', 'assigned'],
  closed: ['confirmed'],
  dismissed: ['confirmed'],
};

/** The states that may follow one: forward, sent back to be done again, or opened again. */
export function nextStates(state: WarningState): readonly WarningState[] {
  return next[state];
}

/** Whether nothing is left to be done. */
export function isSettled(state: WarningState): boolean {
  return state === 'closed' || state === 'dismissed';
}
