import type { QualityReport } from '../intake/quality/quality-report-schema';

/** A quality report as a document: JSON by `qualityReportSchema`, indented, with a line end. */
export function qualityJson(report: QualityReport): Blob {
  return new Blob([`${JSON.stringify(report, null, 2)}\n`], { type: 'application/json' });
}
