import type { IntakeReport } from '../report/intake-report';
import { addCounts } from './counts';
import { dimensionResults, scoreOf } from './dimension-results';
import { fieldResults } from './field-results';
import type { DatasetResult, FileResult, QualityReport } from './quality-report-schema';
import { leastRankedRows, rankSources } from './rank-sources';

/** Rows of one dataset with what was found in them: of a file that was read, or of a table. */
export type AssessedRows = Pick<
  IntakeReport,
  'dataset' | 'rows' | 'accepted' | 'rejected' | 'missingColumns' | 'changes' | 'faults' | 'quality'
>;

/** Rows with the name under which the report tells of them. */
export interface NamedRows {
  readonly name: string;
  readonly report: AssessedRows;
}

/**
 * The quality of files in the dimensions of GB/T 36344: of each file, of each dataset with its
 * fields, and of the departments and regions that the rows come from, ranked. Personal values in
 * the examples are covered. `asOf`: date of the data, `YYYY-MM-DD`, or null.
 */
export function qualityReport(files: readonly NamedRows[], asOf: string | null): QualityReport {
  const reports = files.map(({ report }) => report);
  const units = reports.flatMap(({ quality }) => quality.units);
  const datasets = [...new Set(reports.map(({ dataset }) => dataset))];
  return {
    format: 'chengjian-quality-report',
    version: 1,
    standard: 'GB/T 36344-2018',
    asOf,
    leastRankedRows,
    ...totals(reports),
    files: files.map(fileResult),
    datasets: datasets.map((dataset) =>
      datasetResult(reports.filter((report) => report.dataset === dataset)),
    ),
    departments: rankSources(units, ({ department }) => ({ region: null, department })),
    regions: rankSources(units, ({ region }) => ({ region, department: null })),
    units: rankSources(units, (unit) => unit),
  };
}

function fileResult({ name, report }: NamedRows): FileResult {
  return {
    name,
    dataset: report.dataset,
    ...totals([report]),
    timelinessNotAssessable: report.quality.timelinessNotAssessable,
    fields: fieldResults([report]),
    missingColumns: [...report.missingColumns],
  };
}

function datasetResult(reports: readonly AssessedRows[]): DatasetResult {
  const [first] = reports;
  const isTimed = first?.quality.timelinessNotAssessable !== null;
  return {
    dataset: first?.dataset ?? '',
    files: reports.length,
    ...totals(reports),
    timelinessNotAssessable: isTimed
      ? sum(reports, ({ quality }) => quality.timelinessNotAssessable ?? 0)
      : null,
    fields: fieldResults(reports),
  };
}

function totals(reports: readonly AssessedRows[]) {
  const counts = addCounts(reports.map(({ quality }) => quality.counts));
  return {
    rows: sum(reports, ({ rows }) => rows),
    accepted: sum(reports, ({ accepted }) => accepted),
    rejected: sum(reports, ({ rejected }) => rejected),
    faultless: sum(reports, ({ quality }) => quality.faultless),
    dimensions: dimensionResults(counts),
    score: scoreOf(counts),
  };
}

function sum(reports: readonly AssessedRows[], countOf: (report: AssessedRows) => number): number {
  return reports.reduce((total, report) => total + countOf(report), 0);
}
