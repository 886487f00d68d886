import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ConsoleSearch } from '../../../queries/console-search';
import { usePageParameter } from '../../../queries/use-page-parameter';

/** What the URL says about the graph, keys as in the relations, and how to change it. */
export interface RelationView {
  /** Where it begins; null for where it is left to the data. */
  readonly start: string | null;
  /** Opened beside the start. */
  readonly opened: readonly string[];
  /** The other end of a path. */
  readonly end: string | null;
  readonly isCommunity: boolean;
  readonly withProjects: boolean;
  readonly selected: string | null;
  begin(key: string): void;
  /** Opens a node, or closes it again, and selects it. */
  press(key: string, isOpen: boolean): void;
  leadTo(key: string | null): void;
  showCommunity(hub: string): void;
  setProjects(isWanted: boolean): void;
}

const separator = '|';

/** The graph that the URL asks for. */
export function useRelationView(): RelationView {
  const [start] = usePageParameter('unit');
  const [units] = usePageParameter('units');
  const [end] = usePageParameter('against');
  const [part] = usePageParameter('part');
  const [kind] = usePageParameter('kind');
  const [selected] = usePageParameter('record');
  const navigate = useNavigate();
  return useMemo(() => {
    const opened = units ? units.split(separator) : [];
    const go = (change: ConsoleSearch) =>
      void navigate({
        to: '.',
        search: (previous) => ({ ...previous, ...change }),
        resetScroll: false,
      });
    return {
      start,
      opened,
      end,
      isCommunity: part === 'community',
      withProjects: kind === 'projects',
      selected: selected ?? start,
      begin: (key) =>
        go({ unit: key, units: undefined, against: undefined, part: undefined, record: undefined }),
      press: (key, isOpen) => {
        const next = isOpen ? opened.filter((each) => each !== key) : [...opened, key];
        go({
          unit: start ?? undefined,
          units: next.length > 0 ? next.join(separator) : undefined,
          record: key,
        });
      },
      leadTo: (key) => go({ against: key ?? undefined, part: undefined, record: undefined }),
      showCommunity: (hub) =>
        go({
          unit: hub,
          part: 'community',
          units: undefined,
          against: undefined,
          record: undefined,
        }),
      setProjects: (isWanted) => go({ kind: isWanted ? 'projects' : undefined }),
    };
  }, [start, units, end, part, kind, selected, navigate]);
}
