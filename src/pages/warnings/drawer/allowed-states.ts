import type { WarningRecord } from '../../../warnings/journal/warning-record';
import {
  isSettled,
  nextStates,
  type WarningState,
  warningStates,
} from '../../../warnings/journal/warning-state';

/** A state that may come next; `new` never does. */
export interface AllowedState {
  readonly to: Exclude<WarningState, 'new'>;
  /** Forward, sent back, opened again, or one of the states in conflict kept. */
  readonly label: 'forward' | 'back' | 'reopen' | 'keep';
}

/** The states that may follow those of a record, in the order of the work. */
export function allowedStates({ state, conflict }: WarningRecord): AllowedState[] {
  const heads = conflict.length > 0 ? conflict.map(({ change }) => change.to) : [state];
  const place = (each: WarningState) => warningStates.indexOf(each);
  const allowed = new Map<AllowedState['to'], AllowedState['label']>();
  for (const head of heads) {
    for (const to of nextStates(head)) {
      if (to === 'new' || allowed.has(to)) continue;
      const isBack = to !== 'dismissed' && place(to) < place(head);
      allowed.set(to, isSettled(head) ? 'reopen' : isBack ? 'back' : 'forward');
    }
  }
  if (conflict.length > 0) {
    for (const head of heads) if (head !== 'new') allowed.set(head, 'keep');
  }
  return [...allowed]
    .map(([to, label]) => ({ to, label }))
    .sort((a, b) => place(a.to) - place(b.to));
}
