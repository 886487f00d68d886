import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Filter } from '../../catalog/filter';
import type { Indicator } from '../../evaluation/indicator-schema';
import { findIndicator } from '../../evaluation/indicators';
import type { Ledger } from '../../evaluation/ledgers/ledger-schema';
import { figureOfCube } from '../figures/use-cube-figure';
import type { FigureResult } from '../figures/use-figure';
import { loadCube } from '../overview/load-cube';
import { useWorkspace } from '../use-workspace';

export interface LedgerFigure extends FigureResult {
  readonly indicator: Indicator;
}

/** The figures of a ledger under a filter, from the cells that the Overview adds up. */
export function useLedgerFigures(ledger: Ledger, filter: Filter) {
  const workspace = useWorkspace();
  const indicators = useMemo(
    () => ledger.indicators.flatMap((name) => findIndicator(name) ?? []),
    [ledger],
  );
  const cubes = useQuery({
    queryKey: [
      'ledger cubes',
      workspace.snapshot?.location ?? null,
      workspace.revision,
      ledger.name,
    ],
    queryFn: () => Promise.all(indicators.map((each) => loadCube(workspace, [each]))),
  });
  const data = useMemo(
    () =>
      cubes.data?.map((cube, place): LedgerFigure => {
        const indicator = indicators[place] as Indicator;
        return { indicator, ...figureOfCube(cube, indicator, filter) };
      }) ?? null,
    [cubes.data, indicators, filter],
  );
  return { data, error: cubes.error, refetch: () => void cubes.refetch() };
}
