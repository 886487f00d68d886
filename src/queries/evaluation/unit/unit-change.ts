import { explainModelChange } from '../../../evaluation/change/explain-model-change';
import {
  type RecordChangeKind,
  type RecordChangePoints,
  splitByRecords,
} from '../../../evaluation/change/split-by-records';
import type { UnitScore } from '../../../evaluation/model/unit-score';
import type { FractionChange } from './month-change';
import { unitLeaves } from './unit-leaves';

/** How one indicator moved a unit's score. */
export interface IndicatorMove {
  readonly path: string;
  readonly indicator: string;
  readonly dimension: string;
  /** In the indicator's unit; null where missing. */
  readonly valueBefore: number | null;
  readonly valueAfter: number | null;
  /** All that follow are points of the model's scale. */
  readonly points: number;
  readonly byValue: number;
  readonly byWeight: number;
}

/** The change of a unit's score; the points of its indicators sum to it. */
export interface UnitChange {
  readonly unit: string;
  readonly before: number;
  readonly after: number;
  /** In the order of the model. */
  readonly indicators: readonly IndicatorMove[];
}

/**
 * The change of a unit's score by one model, indicator by indicator. Null where a score is missing or
 * the model's means are not arithmetic.
 */
export function unitChange(
  before: UnitScore | undefined,
  after: UnitScore | undefined,
  scale: number,
): UnitChange | null {
  if (!before || !after || before.score === null || after.score === null) return null;
  const leaves = unitLeaves(after);
  const isArithmetic = [...unitLeaves(before), ...leaves].every(
    ({ leaf }) =>
      leaf.normalised === null || leaf.effectiveWeight === 0 || leaf.contribution !== null,
  );
  const change = isArithmetic ? explainModelChange(before, after, { scale }) : null;
  if (!change) return null;
  return {
    unit: after.unit,
    before: change.before,
    after: change.after,
    indicators: change.indicators.map((each, place) => ({
      path: leaves[place]?.path ?? each.indicator,
      indicator: each.indicator,
      dimension: leaves[place]?.dimension ?? '',
      valueBefore: each.valueBefore,
      valueAfter: each.valueAfter,
      points: each.byValue + each.byWeight + each.byRule,
      byValue: each.byValue,
      byWeight: each.byWeight,
    })),
  };
}

/** Why a score moved: by records of a kind, by weights shared out otherwise, by what no kind explains. */
export type MoveReason = RecordChangeKind | 'weights' | 'other';

/** The points of one reason over all indicators. */
export interface ReasonPoints {
  readonly reason: MoveReason;
  readonly points: number;
  /** Records of that kind, each counted once an indicator; null where there are none to count. */
  readonly records: number | null;
}

/** Points that are nothing but rounding. */
export const noPoints = 1e-11;

/** Indicators whose value moved the score: those whose records are asked for. */
export function movedByValue({ indicators }: UnitChange): readonly IndicatorMove[] {
  return indicators.filter(({ byValue }) => Math.abs(byValue) > noPoints);
}

/** The points by which an indicator's value moved the score, by the records that did it. */
export function pointsByRecords(
  { byValue }: IndicatorMove,
  fractions: FractionChange | undefined,
): readonly RecordChangePoints[] {
  const known =
    fractions && fractions.before.denominator > 0 && fractions.after.denominator > 0
      ? splitByRecords(byValue, fractions.before, fractions.after, fractions.changes)
      : [{ kind: 'other', points: byValue } as const];
  return known.filter(({ kind, points }) => kind !== 'other' || Math.abs(points) > noPoints);
}

/**
 * The reasons of a change over all indicators, the points of which sum to it; the largest first.
 * `fractions` by path; what has none is `other`.
 */
export function reasonsOf(
  change: UnitChange,
  fractions: ReadonlyMap<string, FractionChange>,
): readonly ReasonPoints[] {
  const totals = new Map<MoveReason, { points: number; records: number | null }>();
  const add = (reason: MoveReason, points: number, records: number | null) => {
    const own = totals.get(reason) ?? { points: 0, records: null };
    own.points += points;
    if (records !== null) own.records = (own.records ?? 0) + records;
    totals.set(reason, own);
  };
  for (const move of change.indicators) {
    add('weights', move.points - move.byValue, null);
    if (Math.abs(move.byValue) <= noPoints) {
      add('other', move.byValue, null);
      continue;
    }
    const found = fractions.get(move.path);
    for (const { kind, points } of pointsByRecords(move, found)) {
      add(kind, points, kind === 'other' ? null : (found?.records.get(kind) ?? null));
    }
  }
  return [...totals]
    .map(([reason, own]) => ({ reason, ...own }))
    .filter(({ points, records }) => Math.abs(points) > noPoints || (records ?? 0) > 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
