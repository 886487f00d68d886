import type { IntakeReport } from './intake-report';

/** A file together with the corrections of its rejected rows. `accepted + rejected = rows`, always. */
export interface Completion {
  /** Rows of the file and what the corrections have beyond its rejected rows. */
  readonly rows: number;
  readonly accepted: number;
  /** Rows that were rejected and came back in no correction as acceptable. */
  readonly rejected: number;
  /** Accepted rows of corrections that stand for no rejected row, or for one that is corrected already. */
  readonly added: number;
}

/** What a file and the corrections of its rejected rows come to; each rejected line counts once. */
export function completionOf(
  first: Pick<IntakeReport, 'rows' | 'accepted' | 'rejected'>,
  corrections: readonly Pick<IntakeReport, 'accepted' | 'correctedLines'>[],
): Completion {
  const corrected = new Set(corrections.flatMap(({ correctedLines }) => correctedLines)).size;
  const accepted = corrections.reduce((sum, report) => sum + report.accepted, 0);
  const added = accepted - corrected;
  return {
    rows: first.rows + added,
    accepted: first.accepted + accepted,
    rejected: first.rejected - corrected,
    added,
  };
}
