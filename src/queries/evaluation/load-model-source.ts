import { compileUnitValues } from '../../evaluation/compile-unit-values';
import type { Indicator } from '../../evaluation/indicator-schema';
import { catalogueContext, findIndicator } from '../../evaluation/indicators';
import { modelLeaves } from '../../evaluation/model/model-leaves';
import type { Model } from '../../evaluation/model/model-schema';
import { type ModelUnits, modelUnits, unitCodes } from '../../evaluation/model/model-units';
import type {
  MeasuredUnits,
  ModelSource,
  SummedIndicator,
} from '../../evaluation/model/model-values';
import { scorableMonths } from '../../evaluation/model/model-window';
import type { UnitMeasure } from '../../evaluation/unit-measure-schema';
import type { Cube } from '../../stats/cube';
import { sumUnits } from '../../stats/unit-sums';
import { letOthersRun, sliced } from '../../util/let-others-run';
import { type Month, monthsBetween } from '../../util/month';
import { monthOfNumber } from '../../util/month-number';
import { geography } from '../overview/geography-of-catalog';
import { codesWith, loadCube } from '../overview/load-cube';
import type { Workspace } from '../workspace';

/** Everything that scores of a model are made from. */
export interface LoadedModelSource extends ModelSource {
  /** The months that can be scored, oldest first. */
  readonly months: readonly Month[];
}

/** Reads the cells of a model's indicators, and the values of those that do not add up. */
export async function loadModelSource(
  workspace: Workspace,
  model: Model,
): Promise<LoadedModelSource> {
  const units = modelUnits(model);
  const own = new Map(model.indicators?.map((indicator) => [indicator.name, indicator]));
  const used = modelLeaves(model).map(({ indicator }) => own.get(indicator) ?? known(indicator));
  const additive = used.filter((indicator) => indicator.kind !== 'unit');
  const cube = await loadCube(workspace, additive);
  await letOthersRun();
  const { indicators } = codesWith(additive);
  const all = monthsOf(cube, workspace);
  const months = scorableMonths(model.period, all);
  const codes = unitCodes(units, model);
  const measures = used.filter((indicator) => indicator.kind === 'unit');
  const sums = new Map<string, SummedIndicator>();
  const pause = sliced(8);
  for (const indicator of additive) {
    const place = indicators.indexOf(indicator.name);
    sums.set(indicator.name, {
      indicator,
      sums: hasCells(cube, place) ? sumUnits(cube, place, codes) : null,
    });
    await pause();
  }
  return {
    units,
    months,
    firstMonth: all[0] ?? workspace.period.from,
    sums,
    measured: new Map(
      await Promise.all(
        measures.map(async (measure) => {
          const values = await measureUnits(workspace, measure, { model, units, months });
          return [measure.name, values] as const;
        }),
      ),
    ),
    population: geography.population,
  };
}

function known(name: string): Indicator {
  const found = findIndicator(name);
  if (!found) throw new RangeError(`There is no indicator ${name}.`);
  return found;
}

/** The months of the cells up to the as-of date; those of the workspace where there are none. */
function monthsOf({ firstMonth, months }: Cube, { period }: Workspace): readonly Month[] {
  if (months === 0) return monthsBetween(period.from, period.to);
  const first = monthOfNumber(firstMonth);
  const to = period.to;
  return monthsBetween(first, to).slice(0, months);
}

function hasCells({ starts, months }: Cube, indicator: number): boolean {
  if (indicator < 0 || months === 0) return false;
  return (starts[(indicator + 1) * months] ?? 0) > (starts[indicator * months] ?? 0);
}

interface Measured {
  readonly model: Model;
  readonly units: ModelUnits;
  readonly months: readonly Month[];
}

async function measureUnits(
  { engine, asOf }: Workspace,
  measure: UnitMeasure,
  { model, units, months }: Measured,
): Promise<ReadonlyMap<Month, MeasuredUnits>> {
  const leaf = modelLeaves(model).find(({ indicator }) => indicator === measure.name);
  const { unitLevel } = model;
  const query = compileUnitValues(
    { ...measure, minimumData: leaf?.minimumData ?? measure.minimumData },
    catalogueContext(asOf),
    {
      level: unitLevel === 'department' || unitLevel === 'city' ? unitLevel : 'region',
      months,
      window: model.period,
    },
  );
  const { columns, rowCount } = await engine.query(query.text);
  const column = (name: string) => columns.find((each) => each.name === name)?.values ?? [];
  const [unit, month, value, size] = ['unit', 'month', 'value', 'size'].map(column);
  const places = new Map(units.units.map((code, place) => [code, place]));
  const found = new Map<Month, { values: (number | null)[]; sizes: (number | null)[] }>();
  for (let row = 0; row < rowCount; row += 1) {
    const place = places.get(String(unit?.[row]));
    if (place === undefined) continue;
    const key = monthOfNumber(Number(month?.[row]));
    const columnsOfMonth = found.get(key) ?? {
      values: units.units.map(() => null),
      sizes: units.units.map(() => null),
    };
    found.set(key, columnsOfMonth);
    columnsOfMonth.values[place] = numberOrNull(value?.[row]);
    columnsOfMonth.sizes[place] = numberOrNull(size?.[row]);
  }
  return found;
}

function numberOrNull(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}
