import { qualityDimensions } from '../intake/quality/dimension';
import type {
  DimensionResults,
  FieldResult,
  QualityReport,
  SourceResult,
} from '../intake/quality/quality-report-schema';
import { type CsvValue, writeCsv } from './csv';

export type QualityLevel =
  | 'all'
  | 'file'
  | 'dataset'
  | 'field'
  | 'rule'
  | 'department'
  | 'region'
  | 'unit';

/** Columns of the table, in order. */
export const qualityColumns = [
  'level',
  'name',
  'dataset',
  'field',
  'region',
  'department',
  'rows',
  'accepted',
  'rejected',
  'faultless',
  'score',
  'rank',
  'dimension',
  'assessed',
  'deficient',
  'repaired',
  'share',
  'rule',
  'line',
  'original',
] as const;
type Column = (typeof qualityColumns)[number];
type Row = Partial<Record<Column, CsvValue>>;

/** The words in which a report is written. */
export interface QualityWords {
  readonly column: (column: Column) => string;
  readonly level: (level: QualityLevel) => string;
  readonly dimension: (dimension: (typeof qualityDimensions)[number]) => string;
  readonly dataset: (name: string) => string;
  /** `name` null: the rows as a whole. */
  readonly field: (dataset: string, name: string | null) => string;
  readonly rule: (rule: FieldResult['rules'][number]['rule']) => string;
  /** `code` null: not stated. */
  readonly region: (code: string | null) => string;
  readonly department: (code: string | null) => string;
}

/**
 * A quality report as one long table: a row for each dimension of each part, and for each example of
 * a rule. Shares and scores from 0 to 1; formulas defused.
 */
export function qualityCsv(report: QualityReport, words: QualityWords): Blob {
  const rows = [...rowsOf(report, words)].map((row) =>
    qualityColumns.map((column) => row[column] ?? null),
  );
  return writeCsv(qualityColumns.map(words.column), rows);
}

function* rowsOf(report: QualityReport, words: QualityWords): Iterable<Row> {
  yield* dimensionRows({ level: words.level('all'), ...totals(report) }, report.dimensions, words);
  for (const file of report.files) {
    const place = { name: file.name, dataset: words.dataset(file.dataset) };
    const all = { level: words.level('file'), ...place, ...totals(file) };
    yield* dimensionRows(all, file.dimensions, words);
    for (const field of file.fields) yield* fieldRows(file.dataset, field, place, words);
  }
  for (const dataset of report.datasets) {
    const all = {
      level: words.level('dataset'),
      dataset: words.dataset(dataset.dataset),
      ...totals(dataset),
    };
    yield* dimensionRows(all, dataset.dimensions, words);
  }
  for (const [level, sources] of [
    ['department', report.departments],
    ['region', report.regions],
    ['unit', report.units],
  ] as const) {
    for (const source of sources) yield* sourceRows(level, source, words);
  }
}

function totals(part: {
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly faultless: number;
  readonly score: number | null;
}): Row {
  const { rows, accepted, rejected, faultless, score } = part;
  return { rows, accepted, rejected, faultless, score };
}

function* dimensionRows(part: Row, dimensions: DimensionResults, words: QualityWords) {
  for (const dimension of qualityDimensions) {
    const { assessed, deficient, repaired, share } = dimensions[dimension];
    if (assessed === 0 && repaired === 0) continue;
    yield { ...part, dimension: words.dimension(dimension), assessed, deficient, repaired, share };
  }
}

function* fieldRows(dataset: string, field: FieldResult, place: Row, words: QualityWords) {
  const part = { ...place, field: words.field(dataset, field.field) };
  yield* dimensionRows({ level: words.level('field'), ...part }, field.dimensions, words);
  for (const { rule, dimension, effect, count, examples } of field.rules) {
    const counted = effect === 'defect' ? { deficient: count } : { repaired: count };
    const applied = {
      level: words.level('rule'),
      ...part,
      dimension: words.dimension(dimension),
      ...counted,
      rule: words.rule(rule),
    };
    for (const { line, original } of examples) yield { ...applied, line, original };
  }
}

function* sourceRows(
  level: 'department' | 'region' | 'unit',
  source: SourceResult,
  words: QualityWords,
) {
  const part = {
    level: words.level(level),
    region: level === 'department' ? null : words.region(source.region),
    department: level === 'region' ? null : words.department(source.department),
    ...totals(source),
    rank: source.rank,
  };
  yield* dimensionRows(part, source.dimensions, words);
}
