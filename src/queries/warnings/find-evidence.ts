import type { Bilingual } from '../../catalog/dataset-schema';
import { catalogueContext } from '../../evaluation/indicators';
import { or } from '../../sql/compose';
import type { Sql } from '../../sql/sql';
import { evidenceOf } from '../../warnings/evidence';
import { findRule } from '../../warnings/rules';
import type { WarnedUnit } from '../../warnings/unit-columns';
import type { EvidenceKey } from './evidence-parameter';

/** The records of a dataset that stand behind a signal, and what it is called. */
export interface FoundEvidence {
  readonly where: Sql;
  readonly unit: WarnedUnit;
  /** Title of the rule. */
  readonly title: Bilingual;
}

/** The records of a dataset behind a signal; null for an unknown rule or one that does not read it. */
export function findEvidence(
  key: EvidenceKey,
  dataset: string,
  asOf: string,
): FoundEvidence | null {
  const rule = findRule(key.rule);
  if (!rule) return null;
  const own = evidenceOf(rule, key, catalogueContext(asOf)).filter(
    (each) => each.dataset === dataset,
  );
  if (own.length === 0) return null;
  return { where: or(own.map(({ where }) => where)), unit: key.unit, title: rule.title };
}
