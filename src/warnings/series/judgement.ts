import type { Figures } from '../figure-types';

/** What a method says of one month of one unit. */
export interface Judgement {
  readonly kind: 'signal';
  readonly severity: number;
  /** Records or amounts beyond what is wanted, in the months judged. */
  readonly exposure: number;
  readonly figures: Figures;
  /** Places of the first and last month that it looked at for the verdict. */
  readonly from: number;
  readonly to: number;
}

/** Why a method says nothing about a unit: its history is short, or its numbers are too small. */
export interface Unassessable {
  readonly kind: 'not_assessable';
  readonly reason: 'short_history' | 'sparse' | 'no_data';
}

export type Verdict = Judgement | Unassessable | { readonly kind: 'quiet' };

export const quiet: Verdict = { kind: 'quiet' };

/** A verdict that there is none, with its reason. */
export function unassessable(reason: Unassessable['reason']): Unassessable {
  return { kind: 'not_assessable', reason };
}
