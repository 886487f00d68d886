import { useCallback, useMemo } from 'react';
import { useFilter } from '../../queries/use-filter';
import { usePageParameter } from '../../queries/use-page-parameter';
import {
  groupWarnings,
  sortWarnings,
  type WarningGroup,
  type WarningGrouping,
  type WarningSort,
  warningGroups,
  warningSorts,
} from '../../queries/warnings/arrange-warnings';
import type { WarningWords } from '../../queries/warnings/use-row-words';
import {
  countLevels,
  isInFilter,
  isInView,
  type WarningRow,
  type WorkView,
  workViews,
} from '../../queries/warnings/warning-row';
import { type WarningLevel, warningLevels } from '../../warnings/warning-level';

/** The list that the URL asks for, and how to change it. */
export interface WarningList {
  readonly groups: readonly WarningGroup[];
  /** Rows of the list, each once. */
  readonly shown: readonly WarningRow[];
  /** Those of all levels, and how many of each. */
  readonly ofAllLevels: readonly WarningRow[];
  readonly counts: Readonly<Record<WarningLevel, number>>;
  readonly levels: ReadonlySet<WarningLevel>;
  readonly setLevels: (levels: ReadonlySet<WarningLevel>) => void;
  readonly view: WorkView;
  readonly setView: (view: WorkView) => void;
  readonly grouping: WarningGrouping;
  readonly setGrouping: (grouping: WarningGrouping) => void;
  readonly sort: WarningSort;
  readonly isDescending: boolean;
  readonly setSort: (sort: WarningSort, isDescending: boolean) => void;
}

/** The rows that the filter, the levels, the state of the work and the search leave, in order. */
export function useWarningList(rows: readonly WarningRow[], words: WarningWords): WarningList {
  const { filter } = useFilter();
  const [kind, setKind] = usePageParameter('kind');
  const [where, setWhere] = usePageParameter('where');
  const [group, setGroup] = usePageParameter('view');
  const [sortText, setSortText] = usePageParameter('sort');
  const [search] = usePageParameter('search');
  const view = workViews.find((each) => each === where) ?? 'open';
  const grouping = warningGroups.find((each) => each === group) ?? 'none';
  const isDescending = sortText?.startsWith('-') ?? false;
  const sort =
    warningSorts.find((each) => each === sortText?.slice(isDescending ? 1 : 0)) ?? 'level';
  const levels = useMemo(
    () => new Set(warningLevels.filter((level) => kind?.split(',').includes(level))),
    [kind],
  );
  const ofAllLevels = useMemo(() => {
    const wanted = search?.trim().toLowerCase() ?? '';
    return rows.filter(
      (row) => isInFilter(row, filter) && isInView(row, view) && matches(row, wanted, words),
    );
  }, [rows, filter, view, search, words]);
  const shown = useMemo(() => {
    const chosen = ofAllLevels.filter(
      ({ level }) => levels.size === 0 || (level !== null && levels.has(level)),
    );
    return sortWarnings(chosen, sort, isDescending, words);
  }, [ofAllLevels, levels, sort, isDescending, words]);
  return {
    shown,
    ofAllLevels,
    groups: useMemo(() => groupWarnings(shown, grouping, words), [shown, grouping, words]),
    counts: useMemo(() => countLevels(ofAllLevels), [ofAllLevels]),
    levels,
    view,
    grouping,
    sort,
    isDescending,
    setLevels: useCallback(
      (next) => setKind(warningLevels.filter((level) => next.has(level)).join(',') || null),
      [setKind],
    ),
    setView: useCallback((next) => setWhere(next === 'open' ? null : next), [setWhere]),
    setGrouping: useCallback((next) => setGroup(next === 'none' ? null : next), [setGroup]),
    setSort: useCallback(
      (next, down) => {
        const text = `${down ? '-' : ''}${next}`;
        setSortText(text === 'level' ? null : text, { replace: true });
      },
      [setSortText],
    ),
  };
}

function matches(row: WarningRow, wanted: string, words: WarningWords): boolean {
  if (wanted === '') return true;
  const rules = row.warning?.signals.map(({ rule }) => words.rule(rule)) ?? [];
  const reasons = row.warning?.signals.map(words.reason) ?? [];
  return [words.unit(row), words.note(row), words.cause(row), ...rules, ...reasons].some((text) =>
    text.toLowerCase().includes(wanted),
  );
}
