import type { ChangeRule } from '../rules';

/** The rules that cover personal data. */
export type CoverRule = Extract<ChangeRule, `${string}_masked`>;

/** A text with what is personal in it covered. */
export interface CoveredText {
  readonly text: string;
  /** Rules that found something, each once. */
  readonly rules: readonly CoverRule[];
}

/** Digits as exports write them, half or full width, as part of a regular expression. */
export const digit = '[0-9\\uff10-\\uff19]';
