import { findDataset } from '../../catalog/catalog';
import { compileCube } from '../../evaluation/compile-cube';
import { type CubeCodes, cubeSizes } from '../../evaluation/cube-codes';
import type { Indicator } from '../../evaluation/indicator-schema';
import { catalogueContext, cubeCodes, overviewIndicators } from '../../evaluation/indicators';
import { buildCube, type Cube, type CubeColumns } from '../../stats/cube';
import { letOthersRun } from '../../util/let-others-run';
import { ownTables } from '../local-tables';
import { overviewCells, snapshotCells } from '../opening-statements';
import { takeAnswer } from '../take-answer';
import type { Workspace } from '../workspace';
import { codedCells, joinedCells, textCells } from './cube-cells';

/** The codes of a cube of some indicators: those of no catalogue, which no snapshot carries, come last. */
export function codesWith(indicators: readonly Indicator[]): CubeCodes {
  const brought = indicators.filter(isBrought).map(({ name }) => name);
  return brought.length === 0
    ? cubeCodes
    : { ...cubeCodes, indicators: [...cubeCodes.indicators, ...brought] };
}

/**
 * The cells of some indicators, numbered by `codesWith`: those that the snapshot carries, those of own
 * rows, and those of indicators of no catalogue from the rows of both. Others run between the steps.
 */
export async function loadCube(workspace: Workspace, all: readonly Indicator[]): Promise<Cube> {
  const parts: CubeColumns[] = [];
  const codes = codesWith(all);
  const indicators = all.filter((each) => !isBrought(each));
  const statement = cellsOfSnapshot(workspace, indicators);
  if (statement) {
    const answer = await takeAnswer(workspace, statement);
    await letOthersRun();
    parts.push(codedCells(answer, cubeCodes));
    await letOthersRun();
  }
  const own = await ownTables(workspace);
  if (own.size > 0 && indicators.length > 0) {
    parts.push(await ownCells(workspace, indicators, new Set(own.keys())));
  }
  if (codes !== cubeCodes) parts.push(await broughtCells(workspace, all.filter(isBrought), codes));
  return buildCube(joinedCells(parts), cubeSizes(codes));
}

function isBrought({ name }: Indicator): boolean {
  return !cubeCodes.indicators.includes(name);
}

async function broughtCells(
  { engine, asOf, period }: Workspace,
  indicators: readonly Indicator[],
  codes: CubeCodes,
): Promise<CubeColumns> {
  const query = compileCube(indicators, { ...catalogueContext(asOf), ...period });
  return textCells(await engine.query(query.text), codes);
}

function cellsOfSnapshot(
  { snapshotColumns }: Workspace,
  indicators: readonly Indicator[],
): string | null {
  if (indicators.length === 0) return null;
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
