import { datasetByName } from '../../catalog/catalog';
import { coverSample } from '../read/cover-sample';
import type { IntakeReport } from '../report/intake-report';
import type { RuleCount } from '../report/tally';
import type { ChangeRule, FaultRule } from '../rules';
import { addCounts } from './counts';
import { dimensionResults } from './dimension-results';
import type { FieldResult, RuleResult } from './quality-report-schema';
import { ruleQuality } from './rule-dimensions';

const examplesARule = 5;

type RowsWithRules = Pick<IntakeReport, 'dataset' | 'faults' | 'changes' | 'quality'>;

/** The fields of files of one dataset with the rules that applied to them, in catalogue order. */
export function fieldResults(reports: readonly RowsWithRules[]): FieldResult[] {
  const rules = rulesByField(reports);
  const [first] = reports;
  if (!first) return [];
  return first.quality.fields.map(({ field }, place) => {
    const parts = reports.map(({ quality }) => quality.fields[place]).filter((part) => !!part);
    return {
      field,
      filled: parts.reduce((sum, { filled }) => sum + filled, 0),
      dimensions: dimensionResults(addCounts(parts.map(({ counts }) => counts))),
      rules: [...(rules.get(field)?.values() ?? [])].sort((a, b) => b.count - a.count),
    };
  });
}

function rulesByField(reports: readonly RowsWithRules[]) {
  const byField = new Map<string | null, Map<string, RuleResult>>();
  for (const { dataset, faults, changes } of reports) {
    for (const counted of [...faults, ...changes]) {
      const rules = byField.get(counted.field) ?? new Map<string, RuleResult>();
      rules.set(counted.rule, together(rules.get(counted.rule), ruleResult(dataset, counted)));
      byField.set(counted.field, rules);
    }
  }
  return byField;
}

function together(known: RuleResult | undefined, more: RuleResult): RuleResult {
  if (!known) return more;
  return {
    ...more,
    count: known.count + more.count,
    examples: [...known.examples, ...more.examples].slice(0, examplesARule),
  };
}

/** Examples are covered even where personal values were kept for the session. */
function ruleResult(
  dataset: string,
  { field: name, rule, count, examples }: RuleCount<ChangeRule | FaultRule>,
): RuleResult {
  const field = datasetByName(dataset).fields.find((each) => each.name === name) ?? null;
  return {
    rule,
    ...ruleQuality[rule],
    count,
    examples: examples
      .slice(0, examplesARule)
      .map(({ line, original }) => ({ line, original: coverSample(original, field) })),
  };
}
