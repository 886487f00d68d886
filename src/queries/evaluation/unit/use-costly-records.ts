import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { catalogueContext } from '../../../evaluation/indicators';
import type { Month } from '../../../util/month';
import { geography } from '../../overview/geography-of-catalog';
import { type RecordRow, rowsOf } from '../../records/record-blocks';
import { fetchedFields, usualFields } from '../../records/record-columns';
import { workspaceKey } from '../../records/use-records';
import { useWorkspace } from '../../use-workspace';
import type { ScoredModel } from '../scored-model';
import {
  type CostKind,
  type CostlyRecords,
  costKind,
  costlyRecords,
  costlyRecordsQuery,
  costsQuery,
} from './costly-records';
import { modelIndicator } from './model-indicator';
import { readUnitSums } from './read-unit-sums';
import {
  type ClampedRecords,
  clampedRecords,
  type RecordPoints,
  type RecordStep,
  recordPoints,
} from './record-points';
import { unitFilter } from './unit-filter';
import { unitRescorer } from './unit-rescorer';

/** A record that costs points. */
export interface CostlyRecord {
  readonly row: RecordRow;
  /** Null where the unit would have no score without it. */
  readonly points: number | null;
}

/** The records of one dataset that cost points. */
export interface CostlySource {
  readonly source: CostlyRecords;
  readonly count: number;
  /** Those that cost most. */
  readonly first: readonly CostlyRecord[];
  /** Of records that all make the same step; null for others. */
  readonly clamped: ClampedRecords | null;
}

/** What the records behind an indicator cost a unit. */
export interface CostsOfRecords {
  readonly kind: CostKind;
  readonly sources: readonly CostlySource[];
  readonly count: number;
  /** Points of all together; null where the score would be lost. */
  readonly all: number | null;
  readonly pointsOf: RecordPoints;
}

/** Records that are listed before more are asked for. */
const shown = 8;

/** The step of a row of `costlyRecordsQuery` or `costsQuery`. */
export function stepOf(row: RecordRow | undefined): RecordStep {
  return {
    numerator: Number(row?.step_numerator ?? 0),
    denominator: Number(row?.step_denominator ?? 0),
  };
}

/**
 * The records behind an indicator that cost a unit points, each with what it costs; null for an
 * indicator of which no record costs any or that does not add up.
 */
export function useCostlyRecords(scored: ScoredModel, unit: string, month: Month, name: string) {
  const workspace = useWorkspace();
  const { model, plan } = scored;
  const { additive, minimumData } = modelIndicator(model, name);
  const filter = useMemo(() => unitFilter(model, unit, month), [model, unit, month]);
  return useQuery({
    queryKey: ['costly records', ...workspaceKey(workspace), model, unit, month, name],
    queryFn: async ({ signal }): Promise<CostsOfRecords | null> => {
      const kind = additive ? costKind(additive) : null;
      if (!additive || !kind) return null;
      const context = catalogueContext(workspace.asOf);
      const { engine } = workspace;
      const sums = await readUnitSums(engine, additive, filter, context, signal);
      const rescored = unitRescorer(plan, scored.dataAt(month), unit);
      const pointsOf = recordPoints({
        definition: { unit: additive.unit, minimumData },
        sums,
        people: additive.unit === 'per_100k' ? geography.population(unit) : null,
        scoreOf: (value) => rescored(name, value),
      });
      const sources: CostlySource[] = [];
      const total = { numerator: 0, denominator: 0 };
      for (const source of costlyRecords(additive, sums, filter, context)) {
        const [costs] = rowsOf(await engine.query(costsQuery(source).text, { signal }));
        const fields = fetchedFields(source.dataset, usualFields(source.dataset, true));
        const all = [...new Set([...fields, source.dateField])];
        const { text } = costlyRecordsQuery(source, all, { offset: 0, count: shown });
        const rows = rowsOf(await engine.query(text, { signal }));
        const count = Number(costs?.rows ?? 0);
        const step = stepOf(costs);
        total.numerator += step.numerator;
        total.denominator += step.denominator;
        sources.push({
          source,
          count,
          first: rows.map((row) => ({ row, points: pointsOf(stepOf(row)) })),
          clamped:
            source.isUniform && rows[0] ? clampedRecords(pointsOf, stepOf(rows[0]), count) : null,
        });
      }
      return {
        kind,
        sources,
        count: sources.reduce((sum, source) => sum + source.count, 0),
        all: pointsOf(total),
        pointsOf,
      };
    },
  });
}
