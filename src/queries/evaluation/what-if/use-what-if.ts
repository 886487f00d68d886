import { useCallback, useMemo } from 'react';
import { type GradeCrossing, gradeCrossings } from '../../../evaluation/model/grade-crossings';
import type { PreparedModel } from '../../../evaluation/model/prepare-model';
import { type Rescored, rescore } from '../../../evaluation/model/rescore';
import type { Goalposts } from '../../../stats/composite/normalise';
import type { Month } from '../../../util/month';
import type { ScoredModel } from '../scored-model';
import { stateInProportion } from './state-in-proportion';
import { stateShare } from './state-share';
import { isTrial, noTrial, type Trial } from './trial';
import { tryModel } from './try-model';
import { useTrial } from './use-trial';

/** A model with other weights and goalposts, and what that changes. */
export interface WhatIf {
  readonly trial: Trial;
  readonly isAdjusted: boolean;
  /** States the share of a part in its group, 0 … 1; null takes it back. */
  setWeight(path: string, share: number | null): void;
  /** As `setWeight`, all siblings keeping their present proportions. */
  setWeightInProportion(path: string, share: number): void;
  /** States the goalposts of an indicator; null takes them back. */
  setGoalposts(path: string, posts: Goalposts | null): void;
  reset(): void;
  /** Brings the address up to date: at the end of a drag. */
  settle(): void;
  /** The model with what is tried; the model itself where nothing is, null without data. */
  readonly tried: PreparedModel | null;
  /** Null where nothing is tried. */
  readonly rescored: Rescored | null;
  readonly crossings: readonly GradeCrossing[];
  /** As the model says; null without data. */
  readonly before: Rescored | null;
}

/** What if the weights and goalposts of a model were others: as the address says, and how to change it. */
export function useWhatIf(scored: ScoredModel | null, month: Month | null): WhatIf {
  const { trial, change, settle } = useTrial(scored);
  const prepared = useMemo(
    () => (scored && month ? scored.preparedAt(month) : null),
    [scored, month],
  );
  const before = useMemo(() => (prepared ? rescore(prepared) : null), [prepared]);
  const isAdjusted = isTrial(trial);
  const tried = useMemo(
    () => (prepared && isAdjusted ? tryModel(prepared, trial) : prepared),
    [prepared, trial, isAdjusted],
  );
  const outcome = useMemo(() => {
    if (!tried || !before || !isAdjusted) return { rescored: null, crossings: [] };
    const rescored = rescore(tried);
    return { rescored, crossings: gradeCrossings(tried.units, before.grades, rescored.grades) };
  }, [tried, before, isAdjusted]);

  const setWeight = useCallback(
    (path: string, share: number | null) => {
      const weights = prepared?.sets[0]?.weights;
      if (!prepared || !weights) return;
      change((now) => ({
        ...now,
        shares: stateShare(prepared.plan, { weights, shares: now.shares, path, share }),
      }));
    },
    [prepared, change],
  );
  const setWeightInProportion = useCallback(
    (path: string, share: number) => {
      const weights = prepared?.sets[0]?.weights;
      if (!prepared || !weights) return;
      change((now) => ({
        ...now,
        shares: stateInProportion(prepared.plan, { weights, shares: now.shares, path, share }),
      }));
    },
    [prepared, change],
  );
  const setGoalposts = useCallback(
    (path: string, posts: Goalposts | null) =>
      change((now) => {
        const { [path]: _, ...others } = now.goalposts;
        return { ...now, goalposts: posts ? { ...others, [path]: posts } : others };
      }),
    [change],
  );
  const reset = useCallback(() => {
    change(() => noTrial);
    settle();
  }, [change, settle]);

  return {
    trial,
    isAdjusted,
    setWeight,
    setWeightInProportion,
    setGoalposts,
    reset,
    settle,
    tried,
    ...outcome,
    before,
  };
}
