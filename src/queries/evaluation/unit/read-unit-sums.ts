import type { Filter } from '../../../catalog/filter';
import type { Engine } from '../../../engine/engine';
import type { CompileContext } from '../../../evaluation/compile-context';
import { compileFigure } from '../../../evaluation/compile-figure';
import type { Indicator } from '../../../evaluation/indicator-schema';
import { rowsOf } from '../../records/record-blocks';
import type { UnitSums } from './record-points';

/** The sums of an indicator under a filter, from the rows. Rejects with EngineError. */
export async function readUnitSums(
  engine: Pick<Engine, 'query'>,
  indicator: Indicator,
  filter: Filter,
  context: CompileContext,
  signal?: AbortSignal,
): Promise<UnitSums> {
  const { text } = compileFigure(indicator, filter, context);
  const [row] = rowsOf(await engine.query(text, { signal }));
  return { numerator: Number(row?.numerator ?? 0), denominator: Number(row?.denominator ?? 0) };
}
