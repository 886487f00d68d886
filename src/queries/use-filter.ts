import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Filter } from '../catalog/filter';
import { earlierMonth, laterMonth, type Month } from '../util/month';
import { filterOfSearch, searchOfFilter } from './filter-search';
import { defaultPeriod, type Period } from './period';
import { toggleCode, toggleRegion } from './toggle-code';
import { useConsoleSearch } from './use-console-search';
import { useWorkspaceState } from './use-workspace';

interface ToggleOptions {
  /** Adds to or removes from what is chosen instead of replacing it. */
  readonly additive?: boolean;
}

interface SetPeriodOptions {
  /** Changes the URL in place instead of adding a step for Back. */
  readonly replace?: boolean;
}

/** The filter of the URL and how to change it; every change can be undone with Back. */
export interface FilterControl {
  /** With `from` and `to` always set once the workspace is ready. The same object while unchanged. */
  readonly filter: Filter;
  /** The period that holds, or null before the as-of date is known. */
  readonly period: Period | null;
  readonly isDefaultPeriod: boolean;
  /** Whether anything but the default is chosen. */
  readonly isFiltered: boolean;
  setFilter(patch: Partial<Filter>): void;
  /** Null for both goes back to the default period. */
  setPeriod(from: Month | null, to: Month | null, options?: SetPeriodOptions): void;
  toggleRegion(code: string, options?: ToggleOptions): void;
  toggleDepartment(code: string, options?: ToggleOptions): void;
  toggleArea(code: string, options?: ToggleOptions): void;
  clear(): void;
}

/** The filter of the console, as it stands in the URL. */
export function useFilter(): FilterControl {
  const { from, to, region, department, area } = useConsoleSearch();
  const navigate = useNavigate();
  const state = useWorkspaceState();
  const asOf = state.kind === 'ready' ? state.workspace.asOf : null;

  return useMemo(() => {
    const stated = filterOfSearch({ from, to, region, department, area });
    const usual = asOf === null ? null : defaultPeriod(asOf);
    const period = usual && periodOf(stated, usual);
    const filter: Filter = period ? { ...stated, ...period } : stated;
    const setFilter = (patch: Partial<Filter>, { replace = false }: SetPeriodOptions = {}) => {
      const next = { ...stated, ...patch };
      const isUsual = usual !== null && next.from === usual.from && next.to === usual.to;
      const named = isUsual ? { ...next, from: null, to: null } : next;
      void navigate({
        to: '.',
        search: (previous) => ({ ...previous, ...searchOfFilter(named) }),
        replace,
        resetScroll: false,
      });
    };
    const isDefaultPeriod = stated.from === null && stated.to === null;
    return {
      filter,
      period,
      isDefaultPeriod,
      isFiltered:
        !isDefaultPeriod ||
        stated.regions.length + stated.departments.length + stated.areas.length > 0,
      setFilter,
      setPeriod: (from, to, options) => setFilter({ from, to }, options),
      toggleRegion: (code, options) =>
        setFilter({ regions: toggleRegion(stated.regions, code, options) }),
      toggleDepartment: (code, options) =>
        setFilter({ departments: toggleCode(stated.departments, code, options) }),
      toggleArea: (code, options) => setFilter({ areas: toggleCode(stated.areas, code, options) }),
      clear: () => setFilter({ from: null, to: null, regions: [], departments: [], areas: [] }),
    };
  }, [from, to, region, department, area, asOf, navigate]);
}

/** The stated period, its missing end taken from the usual one. */
function periodOf(stated: Filter, usual: Period): Period {
  if (stated.from === null && stated.to === null) return usual;
  const to = stated.to ?? laterMonth(stated.from ?? usual.to, usual.to);
  const from = stated.from ?? earlierMonth(to, usual.from);
  return { from, to };
}
