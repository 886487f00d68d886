import { findDataset } from '../../catalog/catalog';
import { compileCube } from '../../evaluation/compile-cube';
import { cubeSizes } from '../../evaluation/cube-codes';
import { catalogueContext, cubeCodes, indicators } from '../../evaluation/indicators';
import { buildCube, type Cube, type CubeColumns } from '../../stats/cube';
import { localTables } from '../local-tables';
import { snapshotCells } from '../opening-statements';
import type { Workspace } from '../workspace';
import { codedCells, joinedCells, textCells } from './cube-cells';

/** The cells of all indicators: those that the snapshot carries and those of own rows. */
export async function loadCube(workspace: Workspace): Promise<Cube> {
  const parts: CubeColumns[] = [];
  if (workspace.snapshotColumns?.has('indicator_cube')) {
    parts.push(codedCells(await workspace.engine.queryCoded(snapshotCells), cubeCodes));
  }
  const own = await localTables(workspace.engine);
  if (own.size > 0) parts.push(await ownCells(workspace, new Set(own.keys())));
  return buildCube(joinedCells(parts), cubeSizes(cubeCodes));
}

async function ownCells(
  { engine, asOf, period }: Workspace,
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
