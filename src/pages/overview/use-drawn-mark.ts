import { type RefObject, useEffect, useMemo, useRef } from 'react';

/**
 * Marks the element with `data-drawn` when every chart has drawn the state given: a number that
 * grows with each state, so that one can wait for a change to be on the screen.
 */
export function useDrawnMark<Name extends string>(
  charts: readonly Name[],
  state: unknown,
  themeKey: string,
): {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly drawn: Readonly<Record<Name, () => void>>;
} {
  const root = useRef<HTMLDivElement>(null);
  const mark = useRef({ ready: new Set<string>(), count: 0 });
  const names = charts.join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new state or theme is what is waited for.
  useEffect(() => {
    const { ready } = mark.current;
    mark.current.count += 1;
    const waiting = names.split(',').some((name) => !ready.has(name));
    if (!waiting) root.current?.setAttribute('data-drawn', String(mark.current.count));
  }, [state, themeKey, names]);

  const drawn = useMemo(() => {
    const finish = (name: string) => () => {
      const { ready } = mark.current;
      ready.add(name);
      const waiting = names.split(',').some((each) => !ready.has(each));
      if (!waiting) root.current?.setAttribute('data-drawn', String(mark.current.count));
    };
    return Object.fromEntries(names.split(',').map((name) => [name, finish(name)])) as Record<
      Name,
      () => void
    >;
  }, [names]);
  return { root, drawn };
}
