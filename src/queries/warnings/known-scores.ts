import { regionByCode } from '../../catalog/regions';
import type { ResultTable } from '../../engine/engine';
import type { CompileContext } from '../../evaluation/compile-context';
import { compileCube } from '../../evaluation/compile-cube';
import { cubeSizes } from '../../evaluation/cube-codes';
import { cubeCodes, findIndicator } from '../../evaluation/indicators';
import { modelLeaves } from '../../evaluation/model/model-leaves';
import { modelUnits, unitCodes } from '../../evaluation/model/model-units';
import { modelValues } from '../../evaluation/model/model-values';
import { scorableMonths } from '../../evaluation/model/model-window';
import { findModel } from '../../evaluation/model/models';
import { scoreModel } from '../../evaluation/model/score-model';
import { buildCube } from '../../stats/cube';
import { sumUnits } from '../../stats/unit-sums';
import type { Month } from '../../util/month';
import { monthOfNumber } from '../../util/month-number';
import { scoreSeries } from '../../warnings/series/score-series';
import type { UnitSeries } from '../../warnings/series/unit-series';
import { textCells } from '../overview/cube-cells';

/** Asks a database. */
export type Query = (sql: string) => Promise<ResultTable>;

/**
 * The scores of a model in the months given, from the tables of a context. Throws RangeError for a
 * model with an indicator that is not in the cube.
 */
export async function knownScores(
  query: Query,
  name: string,
  context: CompileContext,
  months: readonly Month[],
): Promise<UnitSeries[]> {
  const model = findModel(name);
  if (!model) throw new RangeError(`There is no model ${name}.`);
  const indicators = modelLeaves(model).map(({ indicator }) => {
    const found = findIndicator(indicator);
    if (!found) throw new RangeError(`${name}: ${indicator} is not in the cube of indicators.`);
    return found;
  });
  const [from = '', to = from] = [months[0], months.at(-1)];
  const cells = await query(compileCube(indicators, { ...context, from, to }).text);
  const cube = buildCube(textCells(cells, cubeCodes), cubeSizes(cubeCodes));
  const units = modelUnits(model);
  const codes = unitCodes(units, model);
  const sums = new Map(
    indicators.map((indicator) => {
      const place = cubeCodes.indicators.indexOf(indicator.name);
      return [indicator.name, { indicator, sums: sumUnits(cube, place, codes) }];
    }),
  );
  const source = {
    units,
    firstMonth: monthOfNumber(cube.firstMonth),
    sums,
    measured: new Map(),
    population: (unit: string) => regionByCode(unit)?.population ?? 0,
  };
  const scorable = new Set(scorableMonths(model.period, months, months.length));
  const unscored = units.units.map(() => null);
  return scoreSeries({
    units: units.units,
    kind: model.unitLevel === 'department' ? 'department' : 'region',
    scores: months.map((month) =>
      scorable.has(month)
        ? scoreModel(model, modelValues(model, source, month)).map(({ score }) => score)
        : unscored,
    ),
  });
}
