import { datasetByName, findDataset } from '../../../catalog/catalog';
import type { Engine } from '../../../engine/engine';
import { catalogueContext } from '../../../evaluation/indicators';
import type { Model } from '../../../evaluation/model/model-schema';
import { scoreModel } from '../../../evaluation/model/score-model';
import { calendarOfNewer } from '../../../sql/compare-figures';
import { comparedColumnsQuery } from '../../../sql/compare-schemas';
import type { Side } from '../../../sql/compare-table';
import { earlierMonth, type Month, monthOf } from '../../../util/month';
import { tableLayouts } from '../../comparison/table-layouts';
import { rowsOf } from '../../records/record-blocks';
import { modelIndicator } from './model-indicator';
import type { FractionChange } from './month-change';
import { snapshotChange, snapshotChangeQueries, type TwoSnapshots } from './snapshot-change';
import { snapshotValues } from './snapshot-values';
import { movedByValue, type UnitChange, unitChange } from './unit-change';
import { unitFilter } from './unit-filter';

/** Why a unit's score of one month differs between two snapshots. */
export interface SnapshotUnitChange {
  /** The month of both: the one asked for, or the last of the older snapshot. */
  readonly month: Month;
  readonly change: UnitChange | null;
  readonly fractions: ReadonlyMap<string, FractionChange>;
}

interface CompareUnitOptions {
  readonly model: Model;
  readonly unit: string;
  readonly month: Month;
  readonly asOf: Readonly<Record<Side, string>>;
  readonly signal: AbortSignal;
  readonly onIndicator: (done: number, total: number) => void;
}

/**
 * Scores a unit by the cells of both attached snapshots and pairs the records behind every indicator
 * that moved. Rejects with EngineError, RangeError where the records cannot be paired, or with the
 * signal's reason.
 */
export async function compareUnit(
  engine: Pick<Engine, 'query' | 'run'>,
  options: CompareUnitOptions,
): Promise<SnapshotUnitChange> {
  const { model, unit, asOf, signal, onIndicator } = options;
  const month = earlierMonth(options.month, monthOf(asOf.older));
  const layouts = tableLayouts(await engine.query(comparedColumnsQuery().text));
  for (const side of ['newer', 'older'] as const) {
    if (!layouts[side].has('indicator_cube')) {
      throw new RangeError(
        `The ${side} snapshot carries no table indicator_cube: its scores are unknown. Rebuild it with its indicators.`,
      );
    }
  }
  const scoreOf = async (side: Side) =>
    scoreModel(model, await snapshotValues(engine, side, model, month)).find(
      (score) => score.unit === unit,
    );
  const change = unitChange(await scoreOf('older'), await scoreOf('newer'), model.scale);
  const fractions = new Map<string, FractionChange>();
  if (!change) return { month, change, fractions };
  if (layouts.newer.has('calendar')) await engine.run(calendarOfNewer.text);
  const contexts: TwoSnapshots = {
    newer: contextOf('newer', asOf.newer),
    older: contextOf('older', asOf.older),
    commonFields: (dataset) => commonFields(dataset, layouts),
  };
  const moves = movedByValue(change);
  for (const [place, { path, indicator }] of moves.entries()) {
    signal.throwIfAborted();
    onIndicator(place, moves.length);
    const { additive } = modelIndicator(model, indicator);
    if (!additive) continue;
    const rows = [];
    for (const query of snapshotChangeQueries(additive, unitFilter(model, unit, month), contexts)) {
      rows.push(...rowsOf(await engine.query(query.text, { signal })));
    }
    fractions.set(path, snapshotChange(additive, rows));
  }
  onIndicator(moves.length, moves.length);
  return { month, change, fractions };

  function contextOf(side: Side, day: string) {
    return {
      ...catalogueContext(day),
      schema: [side, 'main'],
      include: (dataset: string) =>
        layouts.newer.has(dataset) &&
        layouts.older.has(dataset) &&
        findDataset(dataset) !== undefined,
    };
  }
}

function commonFields(
  dataset: string,
  layouts: ReturnType<typeof tableLayouts>,
): ReadonlySet<string> {
  const has = (side: Side, field: string) =>
    layouts[side].get(dataset)?.some(({ name }) => name === field) ?? false;
  return new Set(
    datasetByName(dataset)
      .fields.map(({ name }) => name)
      .filter((field) => has('newer', field) && has('older', field)),
  );
}
