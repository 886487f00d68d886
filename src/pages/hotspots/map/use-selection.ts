import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { geography } from '../../../queries/overview/geography-of-catalog';
import { useFilter } from '../../../queries/use-filter';
import { usePageParameter } from '../../../queries/use-page-parameter';

/** What is selected on the map: the regions of the filter, so that it filters everything. */
export interface Selection {
  /** Counties that were selected themselves. */
  readonly counties: ReadonlySet<string>;
  /** Codes that the filter lets through; null: all. */
  readonly passing: ReadonlySet<string> | null;
  /** The city that fills the map, or null for the province. */
  readonly city: string | null;
  readonly isAny: boolean;
  press(code: string, additive: boolean): void;
  /** Selects what was drawn around; with `additive` beside what is selected. */
  draw(codes: readonly string[], additive: boolean): void;
  /** Fills the map with a city and selects it; null goes back to the province. */
  enter(city: string | null): void;
  clear(): void;
}

/** The selection of the page and how to change it. */
export function useSelection(): Selection {
  const { filter, toggleRegion, setFilter } = useFilter();
  const [city] = usePageParameter('city');
  const navigate = useNavigate();
  return useMemo(() => {
    const { regions } = filter;
    const isCity = (code: string) => geography.cities.includes(code);
    return {
      counties: new Set(regions.filter((code) => !isCity(code))),
      passing: regions.length === 0 ? null : new Set(regions.flatMap(geography.expand)),
      city: city !== null && isCity(city) ? city : null,
      isAny: regions.length > 0,
      press: (code, additive) => toggleRegion(code, { additive }),
      draw: (codes, additive) => {
        const kept = additive ? regions.filter((code) => !isCity(code)) : [];
        setFilter({ regions: [...new Set([...kept, ...codes])].sort() });
      },
      enter: (next) => {
        void navigate({
          to: '.',
          search: (previous) => ({
            ...previous,
            city: next ?? undefined,
            region: next ?? undefined,
          }),
          resetScroll: false,
        });
      },
      clear: () => setFilter({ regions: [] }),
    };
  }, [filter, city, toggleRegion, setFilter, navigate]);
}
