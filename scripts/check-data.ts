import { checkCatalog } from '../src/catalog/check/check-catalog';
import { checkReference } from '../src/catalog/check/check-reference';
import { checkIndicators } from '../src/evaluation/check-indicators';
import { checkLedgers } from '../src/evaluation/ledgers/check-ledgers';
import { checkModels } from '../src/evaluation/model/check-models';
import { checkTargets } from '../src/evaluation/targets/check-targets';
import { checkRules } from '../src/warnings/check-rules';
import { checkFlags } from '../src/warnings/flags/check-flags';
import { problemReport } from './support/problem-report';

/** Checks every document in data/ and prints what is wrong, by file; exit code 1 when anything is. */
export async function main(_args: string[] = []): Promise<void> {
  const broken = [...checkReference(), ...checkCatalog()];
  const problems =
    broken.length > 0
      ? broken
      : [
          ...checkIndicators(),
          ...checkModels(),
          ...checkRules(),
          ...checkFlags(),
          ...checkLedgers(),
          ...checkTargets(),
        ];
  if (problems.length === 0) {
    process.stdout.write('All documents in data/ hold.\n');
    return;
  }
  process.stdout.write(`${problemReport(problems)}\n\n${problems.length} problems in data/\n`);
  process.exitCode = 1;
}
