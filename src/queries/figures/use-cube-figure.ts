import { useQuery } from '@tanstack/react-query';
import type { Filter } from '../../catalog/filter';
import { selectionOf } from '../../evaluation/cube-codes';
import type { Indicator } from '../../evaluation/indicator-schema';
import { crossFilter, overPeriod } from '../../stats/cross-filter';
import type { Cube } from '../../stats/cube';
import { figureOf } from '../../stats/figure';
import { codesWith, loadCube } from '../overview/load-cube';
import { useWorkspace } from '../use-workspace';
import type { FigureResult } from './use-figure';

/** A figure from the cells that the Overview adds up; runs only where `enabled`. */
export function useCubeFigure(indicator: Indicator, filter: Filter, enabled: boolean) {
  const workspace = useWorkspace();
  return useQuery({
    queryKey: ['cube', workspace.snapshot?.location ?? null, workspace.revision, indicator],
    enabled,
    queryFn: () => loadCube(workspace, [indicator]),
    select: (cube) => figureOfCube(cube, indicator, filter),
  });
}

/** A figure of the cube under a filter. */
export function figureOfCube(cube: Cube, indicator: Indicator, filter: Filter): FigureResult {
  const codes = codesWith([indicator]);
  const selection = selectionOf(filter, codes, cube);
  const measure = {
    indicator: codes.indicators.indexOf(indicator.name),
    kind: indicator.kind,
  };
  const ungrouped = { of: new Uint8Array(codes.regions.length + 1), groups: 1 };
  const { byMonth } = crossFilter(cube, selection, measure, ungrouped);
  const sums = overPeriod(cube, byMonth, measure, selection.fromMonth, selection.toMonth);
  return { ...sums, value: figureOf(indicator, sums.numerator, sums.denominator) };
}
