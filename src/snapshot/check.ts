import type { SignatureCheck } from './signature';

export const checkKinds = ['file', 'schema', 'rows', 'key', 'code', 'reference'] as const;
export type CheckKind = (typeof checkKinds)[number];

/** What a check has found. */
export const findings = [
  'ok',
  'missing',
  'size',
  'hash',
  'unvouched',
  'unlisted',
  'unknown_dataset',
  'unknown_field',
  'absent_field',
  'type',
  'absent_table',
  'absent_column',
  'row_count',
  'key_missing',
  'key_twice',
  'unknown_code',
  'dangling',
] as const;
export type Finding = (typeof findings)[number];

/** Findings that say something about the data without speaking against the package. */
const notes: ReadonlySet<Finding> = new Set([
  'unlisted',
  'unknown_dataset',
  'unknown_field',
  'absent_field',
  'dangling',
]);

/** One thing about a snapshot that was looked at. */
export interface Check {
  readonly kind: CheckKind;
  /** Path of a file, name of a dataset, or dataset and fields. */
  readonly subject: string;
  readonly finding: Finding;
  /** Rows, keys or fields concerned; 0 where it holds. */
  readonly count: number;
  /** Some of what is concerned, up to `maxExamples`. */
  readonly examples: readonly string[];
  /** What was stated and what is there, where that is one value: bytes of a size, a SHA-256, rows. */
  readonly differs?: Difference;
}

/** One value that is not as stated. */
export interface Difference {
  readonly stated: string;
  readonly found: string;
}

export const maxExamples = 3;

/** Everything that was looked at. */
export interface VerificationReport {
  readonly signature: SignatureCheck;
  readonly checks: readonly Check[];
}

/** Whether a finding speaks against the snapshot. */
export function failsBy(finding: Finding): boolean {
  return finding !== 'ok' && !notes.has(finding);
}

/** Whether nothing speaks against the snapshot: an unsigned one may hold, an altered one never. */
export function holds(report: VerificationReport): boolean {
  return report.signature.kind !== 'altered' && failedChecks(report).length === 0;
}

/** The checks that speak against a snapshot. */
export function failedChecks({ checks }: VerificationReport): readonly Check[] {
  return checks.filter(({ finding }) => failsBy(finding));
}

/** Counts of one kind of check. */
export interface CheckSummary {
  readonly kind: CheckKind;
  readonly checked: number;
  readonly failed: number;
  readonly noted: number;
}

/** What was checked, kind by kind; kinds without a check are left out. */
export function summariseChecks(checks: readonly Check[]): readonly CheckSummary[] {
  return checkKinds
    .map((kind) => {
      const own = checks.filter((check) => check.kind === kind);
      const failed = own.filter(({ finding }) => failsBy(finding)).length;
      const held = own.filter(({ finding }) => finding === 'ok').length;
      return { kind, checked: own.length, failed, noted: own.length - held - failed };
    })
    .filter(({ checked }) => checked > 0);
}

/** A check that holds. */
export function holding(kind: CheckKind, subject: string): Check {
  return { kind, subject, finding: 'ok', count: 0, examples: [] };
}
