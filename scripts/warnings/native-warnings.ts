import { datasets } from '../../src/catalog/catalog';
import { loadKnownInput } from '../../src/queries/warnings/load-known-input';
import { sql } from '../../src/sql/sql';
import type { Month } from '../../src/util/month';
import { evaluateRules, type RuleOutcome } from '../../src/warnings/evaluate-rules';
import { createKnownView } from '../../src/warnings/known-views';
import type { Rule } from '../../src/warnings/rule-schema';
import { type NativeEngine, openNative } from '../native/open-native';

/** A database of a snapshot, opened natively to ask rules what they say on any day. */
export interface WarnedDatabase {
  readonly engine: NativeEngine;
  /** First month of the snapshot. */
  readonly from: Month;
}

/** Opens the database of a snapshot; the views of what was known are made beside it. */
export async function openWarned(path: string, from: Month): Promise<WarnedDatabase> {
  const engine = await openNative(':memory:', { readOnly: false });
  await engine.run(sql`ATTACH ${path} AS "snapshot" (READ_ONLY)`.text);
  await engine.run('CREATE SCHEMA "memory"."known"');
  await engine.run(`SET search_path = 'memory.known,snapshot.main'`);
  return { engine, from };
}

/**
 * What the rules say on a day, from what was known at the end of it: rows that were reported later,
 * and later days of earlier rows, are not looked at. Scores are judged once a year of them is there.
 */
export async function warningsOn(
  { engine, from }: WarnedDatabase,
  rules: readonly Rule[],
  asOf: string,
): Promise<RuleOutcome> {
  for (const dataset of datasets) {
    await engine.run(createKnownView(dataset, ['snapshot', 'main'], 'known', asOf).text);
  }
  const query = (text: string) => engine.query(text);
  return evaluateRules(rules, await loadKnownInput(query, rules, asOf, { schema: 'known', from }));
}
