import { failsBy, type VerificationReport } from '../../snapshot/check';

/** A snapshot is not opened because something speaks against it; a person may open it anyway. */
export class VerificationError extends Error {
  override readonly name = 'VerificationError';
  readonly kind = 'snapshot_altered';
  readonly report: VerificationReport;

  constructor(location: string, report: VerificationReport) {
    const { signature, checks } = report;
    const wrong = checks
      .filter(({ finding }) => failsBy(finding))
      .map(({ subject, finding }) => `${subject}: ${finding}`);
    if (signature.kind === 'altered') wrong.unshift(signature.reason);
    super(`${location} did not pass its verification. ${wrong.join('; ')}`);
    this.report = report;
  }
}
