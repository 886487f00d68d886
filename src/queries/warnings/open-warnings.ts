import { create } from 'zustand';
import type { WarningLevel } from '../../warnings/warning-level';

/** Warnings that are new against an earlier look. */
export interface NewWarnings {
  readonly count: number;
  /** Civil date: of the visit, or that the earlier data is of. */
  readonly date: string;
}

/** The warnings that ask for something, on the as-of date of what is open. */
export interface OpenWarnings {
  readonly levels: Readonly<Record<WarningLevel, number>>;
  /** Null where nothing was seen before, or nothing may be kept. */
  readonly sinceVisit: NewWarnings | null;
  readonly sinceSnapshot: NewWarnings | null;
}

/** waiting: the rules have not spoken yet; asked: they only speak when the page of warnings is opened. */
export type OpenWarningsState =
  | { readonly kind: 'waiting' | 'asked' | 'failed' }
  | ({ readonly kind: 'known' } & OpenWarnings);

/** What the frame and the Overview say of the warnings; set by whoever lets the rules speak. */
export const useOpenWarnings = create<OpenWarningsState>(() => ({ kind: 'waiting' }));
