import { regionByCode } from '../../src/catalog/regions';
import type { CompileContext } from '../../src/evaluation/compile-context';
import { compileCube } from '../../src/evaluation/compile-cube';
import { cubeSizes } from '../../src/evaluation/cube-codes';
import { cubeCodes, findIndicator } from '../../src/evaluation/indicators';
import { modelLeaves } from '../../src/evaluation/model/model-leaves';
import { modelUnits, unitCodes } from '../../src/evaluation/model/model-units';
import { modelValues } from '../../src/evaluation/model/model-values';
import { scorableMonths } from '../../src/evaluation/model/model-window';
import { findModel } from '../../src/evaluation/model/models';
import { scoreModel } from '../../src/evaluation/model/score-model';
import { textCells } from '../../src/queries/overview/cube-cells';
import { buildCube } from '../../src/stats/cube';
import { sumUnits } from '../../src/stats/unit-sums';
import type { Month } from '../../src/util/month';
import { monthOfNumber } from '../../src/util/month-number';
import { scoreSeries } from '../../src/warnings/series/score-series';
import type { UnitSeries } from '../../src/warnings/series/unit-series';
import type { NativeEngine } from '../native/open-native';

/**
 * The scores of a model in the months given, from the tables of a context. Throws RangeError for a
 * model with an indicator that is not in the cube.
 */
export async function nativeScores(
  engine: NativeEngine,
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
  const cells = await engine.query(compileCube(indicators, { ...context, from, to }).text);
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
