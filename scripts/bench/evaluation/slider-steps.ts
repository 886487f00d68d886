/** What of a trace is read; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** One step of a slider, in milliseconds of the page's main thread. */
export interface SliderStep {
  /** From the input event until the frame that shows its ranks was handed over to be drawn. */
  readonly whole: number;
  /** Handling the event: scores, ranks, the document. */
  readonly script: number;
}

/**
 * The steps in a trace of Chromium: each from an `input` event to the end of the next frame's commit,
 * style, layout and paint between them included. An event without a frame after it, or of a frame
 * shared with a later event, is no step of its own.
 */
export function sliderSteps(events: readonly TraceEvent[]): readonly SliderStep[] {
  const complete = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const inputs = complete
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'input')
    .sort((a, b) => a.ts - b.ts);
  const commits = complete.filter(({ name }) => name === 'Commit').sort((a, b) => a.ts - b.ts);
  return inputs.flatMap((input, place) => {
    const handled = input.ts + (input.dur ?? 0);
    const commit = commits.find(
      ({ ts, pid, tid }) => ts >= handled && pid === input.pid && tid === input.tid,
    );
    const next = inputs[place + 1];
    if (!commit || (next && next.ts < commit.ts)) return [];
    const whole = (commit.ts + (commit.dur ?? 0) - input.ts) / 1000;
    return [{ whole, script: (input.dur ?? 0) / 1000 }];
  });
}
