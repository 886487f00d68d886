import { findDataset } from '../../catalog/catalog';
import { compileCube } from '../../evaluation/compile-cube';
import { cubeSizes } from '../../evaluation/cube-codes';
import type { Indicator } from '../../evaluation/indicator-schema';
import { catalogueContext, cubeCodes, overviewIndicators } from '../../evaluation/indicators';
import { buildCube, type Cube, type CubeColumns } from '../../stats/cube';
import { ownTables } from '../local-tables';
import { overviewCells, snapshotCells } from '../opening-statements';
import { takeAnswer } from '../take-answer';
import type { Workspace } from '../workspace';
import { codedCells, joinedCells, textCells } from './cube-cells';

/** The cells of some indicators: those that the snapshot carries and those of own rows. */
export async function loadCube(
  workspace: Workspace,
  indicators: readonly Indicator[],
): Promise<Cube> {
  const parts: CubeColumns[] = [];
  const statement = cellsOfSnapshot(workspace, indicators);
  if (statement) parts.push(codedCells(await takeAnswer(workspace, statement), cubeCodes));
  const own = await ownTables(workspace);
  if (own.size > 0) parts.push(await ownCells(workspace, indicators, new Set(own.keys())));
  return buildCube(joinedCells(parts), cubeSizes(cubeCodes));
}

function cellsOfSnapshot(
  { snapshotColumns }: Workspace,
  indicators: readonly Indicator[],
): string | null {
  const isOverview = indicators.every((each) => overviewIndicators.includes(each));
  if (isOverview && snapshotColumns?.has('overview_cube')) return overviewCells;
  if (!snapshotColumns?.has('indicator_cube')) return null;
  return snapshotCells(indicators.map(({ name }) => name));
}

async function ownCells(
  { engine, asOf, period }: Workspace,
  indicators: readonly Indicator[],
  tables: ReadonlySet<string>,
): Promise<CubeColumns> {
  const query = compileCube(indicators, {
    ...catalogueContext(asOf),
    schema: ['local'],
    include: (dataset) => tables.has(dataset) && findDataset(dataset) !== undefined,
    from: period.from,
    to: period.to,
  });
  return textCells(await engine.query(query.text), cubeCodes);
}
