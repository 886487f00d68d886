import { type RefObject, useDeferredValue, useEffect, useState } from 'react';
import type { RankedUnit } from '../../queries/evaluation/assemble-ranking';

/** Pixels beyond the screen that count as on it. */
const margin = 120;

/**
 * The units of a table body row by row while a slider moves: rows on the screen follow at once,
 * the others as soon as there is time, so that a step costs what is seen of it. All at once where
 * `isTried` is false.
 */
export function useShownUnits(
  units: readonly RankedUnit[],
  body: RefObject<HTMLTableSectionElement | null>,
  isTried: boolean,
): readonly RankedUnit[] {
  const later = useDeferredValue(units);
  const [first, last] = useSeenRows(body, units.length, isTried);
  if (!isTried || later.length !== units.length) return units;
  return units.map((unit, place) =>
    place >= first && place <= last ? unit : (later[place] as RankedUnit),
  );
}

/** First and last row on the screen, counted among those marked `data-row`. */
function useSeenRows(
  body: RefObject<HTMLTableSectionElement | null>,
  count: number,
  isWatched: boolean,
): readonly [number, number] {
  const [seen, setSeen] = useState<readonly [number, number]>([0, count]);
  useEffect(() => {
    const rows = [...(body.current?.rows ?? [])].filter((row) => row.dataset.row !== undefined);
    if (!isWatched || rows.length !== count) return;
    const places = new Map<Element, number>(rows.map((row, place) => [row, place]));
    const onScreen = new Set<number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const place = places.get(target) ?? -1;
          if (isIntersecting) onScreen.add(place);
          else onScreen.delete(place);
        }
        const [first, last] = [Math.min(...onScreen), Math.max(...onScreen)];
        setSeen((now) => (now[0] === first && now[1] === last ? now : [first, last]));
      },
      { rootMargin: `${margin}px 0px` },
    );
    for (const row of rows) observer.observe(row);
    return () => observer.disconnect();
  }, [body, count, isWatched]);
  return seen;
}
