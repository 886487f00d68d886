import type { IntakeReport } from '../intake/report/intake-report';
import { type ChangeRule, type FaultRule, kindOfRule } from '../intake/rules';
import { writeCsv } from './csv';

/** The words in which a report is written. */
export interface ReportWords {
  readonly headers: readonly [
    kind: string,
    field: string,
    rule: string,
    count: string,
    line: string,
    original: string,
    kept: string,
  ];
  readonly kind: (kind: ReturnType<typeof kindOfRule> | 'rejected') => string;
  readonly field: (name: string | null) => string;
  readonly rule: (rule: ChangeRule | FaultRule) => string;
}

/** The rules that applied to a file as CSV: one row an example, with the count of its rule. */
export function intakeReportCsv({ changes, faults }: IntakeReport, words: ReportWords): Blob {
  const counted = [
    ...faults.map((count) => ({ ...count, kind: 'rejected' as const })),
    ...changes.map((count) => ({ ...count, kind: kindOfRule(count.rule) })),
  ];
  const rows = counted.flatMap(({ kind, field, rule, count, examples }) =>
    examples.map(({ line, original, value }) => [
      words.kind(kind),
      words.field(field),
      words.rule(rule),
      count,
      line,
      original,
      value,
    ]),
  );
  return writeCsv(words.headers, rows);
}
