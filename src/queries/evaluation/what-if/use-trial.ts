import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useConsoleSearch } from '../../use-console-search';
import type { ScoredModel } from '../scored-model';
import { formatTrial, type TrialParameters } from './format-trial';
import { parseTrial } from './parse-trial';
import { isTrial, noTrial, type Trial } from './trial';
import { useDroppedNotice } from './use-dropped-notice';

/** Milliseconds without a further step after which the address follows. */
const settleAfter = 400;

/** A trial on its way into the address. */
interface Draft {
  readonly trial: Trial;
  /** Addresses under which it is shown: the one it began at, then the one that states it. */
  readonly addresses: readonly string[];
}

export interface TrialControl {
  readonly trial: Trial;
  /** Shown at once; the address follows when `settle` is called or no further step comes. */
  change(next: (trial: Trial) => Trial): void;
  /** Brings the address up to date: at the end of a drag. */
  settle(): void;
}

/**
 * What the address tries, and how to change it. The first step away from the model is one for Back,
 * further ones are not. Parts of the address that mean nothing to the model are told and taken out.
 */
export function useTrial(scored: Pick<ScoredModel, 'model' | 'plan'> | null): TrialControl {
  const { model, weights = null, posts = null } = useConsoleSearch();
  // Own models are read from the browser: until then another one stands in for what the address says.
  const isMeant = model === undefined || model === scored?.model.name;
  const plan = (isMeant && scored?.plan) || null;
  const goTo = useGoTo();
  const address = addressOf({ weights, posts });
  const parsed = useMemo(
    () => (plan ? parseTrial(plan, weights, posts) : { trial: noTrial, dropped: [] }),
    [plan, weights, posts],
  );
  const [draft, setDraft] = useState<Draft | null>(null);
  const trial = draft?.addresses.includes(address) ? draft.trial : parsed.trial;
  const latest = useRef({ trial, address });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const stopTimer = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  }, []);
  useEffect(() => stopTimer, [stopTimer]);
  useEffect(() => {
    latest.current = { trial, address };
  }, [trial, address]);
  useEffect(() => {
    setDraft((held) => {
      if (!held?.addresses.includes(address)) return null;
      return held.addresses.at(-1) === address ? { ...held, addresses: [address] } : held;
    });
  }, [address]);

  const settle = useCallback(() => {
    if (timer.current === null) return;
    stopTimer();
    const { trial: tried, address: before } = latest.current;
    const stated = formatTrial(tried);
    const after = addressOf(stated);
    if (after === before) return;
    setDraft({ trial: tried, addresses: [before, after] });
    goTo(stated, before !== '' && isTrial(tried));
  }, [goTo, stopTimer]);

  const change = useCallback(
    (next: (trial: Trial) => Trial) => {
      const { trial: before, address: now } = latest.current;
      const tried = next(before);
      latest.current = { trial: tried, address: now };
      setDraft((held) => ({
        trial: tried,
        addresses: held?.addresses.includes(now) ? held.addresses : [now],
      }));
      stopTimer();
      timer.current = setTimeout(settle, settleAfter);
    },
    [settle, stopTimer],
  );

  const takeOut = useCallback(() => goTo(formatTrial(parsed.trial), true), [goTo, parsed]);
  useDroppedNotice(parsed.dropped, takeOut);
  return useMemo(() => ({ trial, change, settle }), [trial, change, settle]);
}

/** Puts a trial into the address. */
function useGoTo(): (stated: TrialParameters, replace: boolean) => void {
  const navigate = useNavigate();
  return useCallback(
    ({ weights, posts }, replace) =>
      void navigate({
        to: '.',
        search: (previous) => ({
          ...previous,
          weights: weights ?? undefined,
          posts: posts ?? undefined,
        }),
        replace,
        resetScroll: false,
      }),
    [navigate],
  );
}

function addressOf({ weights, posts }: TrialParameters): string {
  return weights === null && posts === null ? '' : `${weights ?? ''};${posts ?? ''}`;
}
