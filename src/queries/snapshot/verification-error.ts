import { failedChecks, type VerificationReport } from '../../snapshot/check';

/** A snapshot is not opened because something speaks against it; a person may open it anyway. */
export class VerificationError extends Error {
  override readonly name = 'VerificationError';
  readonly kind = 'snapshot_altered';
  readonly report: VerificationReport;

  constructor(location: string, report: VerificationReport) {
    const { signature } = report;
    const wrong = failedChecks(report).map(
      ({ subject, finding, differs }) =>
        `${subject}: ${finding}${differs ? ` (stated ${differs.stated}, found ${differs.found})` : ''}`,
    );
    if (signature.kind === 'altered') wrong.unshift(`signature: ${signature.reason}`);
    super(`${location} did not pass its verification. ${wrong.join('; ')}`);
    this.report = report;
  }
}
