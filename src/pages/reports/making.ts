import type { Report } from '../../util/report/report';

/** A report while it is made: what it waits for has failed, or it is there. */
export interface Making {
  readonly report: Report | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** What went wrong first of what a report is made from, and how to try that again. */
export function firstFailure(
  sources: readonly { readonly error: Error | null; refetch(): void }[],
): Pick<Making, 'error' | 'retry'> {
  const failed = sources.find(({ error }) => error !== null);
  return { error: failed?.error ?? null, retry: () => failed?.refetch() };
}
