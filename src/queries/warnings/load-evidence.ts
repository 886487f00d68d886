import { datasetByName } from '../../catalog/catalog';
import type { Dataset } from '../../catalog/dataset-schema';
import { subjectKindField } from '../../catalog/mask-cell';
import type { Engine } from '../../engine/engine';
import { catalogueContext } from '../../evaluation/indicators';
import { fieldOfRole } from '../../sql/field-of-role';
import { countQuery, recordsQuery } from '../../sql/records-query';
import { evidenceOf } from '../../warnings/evidence';
import type { Rule } from '../../warnings/rule-schema';
import type { Signal } from '../../warnings/signal';
import { matterField } from '../evaluation/unit/costly-fields';
import { type RecordRow, rowsOf } from '../records/record-blocks';

/** The records of one dataset behind a signal. */
export interface EvidenceRecords {
  readonly dataset: Dataset;
  readonly count: number;
  /** The latest of them. */
  readonly first: readonly RecordRow[];
}

/** Records shown of each dataset. */
const shown = 8;

interface LoadOptions {
  readonly engine: Engine;
  readonly asOf: string;
  readonly signal: AbortSignal;
}

/** The records behind a signal, one entry a dataset; none for the score of a model. */
export async function loadEvidence(
  rule: Rule,
  signal: Signal,
  { engine, asOf, signal: abort }: LoadOptions,
): Promise<readonly EvidenceRecords[]> {
  const found: EvidenceRecords[] = [];
  for (const { dataset: name, where } of evidenceOf(rule, signal, catalogueContext(asOf))) {
    const dataset = datasetByName(name);
    const counted = await engine.query(countQuery(dataset, where).text, { signal: abort });
    const date = fieldOfRole(dataset, 'event_date');
    const query = recordsQuery(dataset, {
      fields: fieldsOf(dataset),
      where,
      sort: date ? [{ field: date.name, direction: 'descending' }] : [],
      offset: 0,
      count: shown,
    });
    found.push({
      dataset,
      count: Number(counted.columns[0]?.values[0] ?? 0),
      first: rowsOf(await engine.query(query.text, { signal: abort })),
    });
  }
  return found;
}

function fieldsOf(dataset: Dataset): string[] {
  const names = [
    ...dataset.primaryKey,
    fieldOfRole(dataset, 'event_date')?.name,
    matterField(dataset)?.name,
    subjectKindField(dataset)?.name,
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}
