import type { Indicator } from '../../../evaluation/indicator-schema';
import { findIndicator } from '../../../evaluation/indicators';
import { modelLeaves } from '../../../evaluation/model/model-leaves';
import type { Model } from '../../../evaluation/model/model-schema';
import type { UnitMeasure } from '../../../evaluation/unit-measure-schema';

/** An indicator of a model as its document says, with what the model sets itself. */
export interface ModelIndicator {
  /** Null for a measure that does not add up: it has no records of its own. */
  readonly additive: Indicator | null;
  readonly document: Indicator | UnitMeasure;
  /** The least denominator that the model asks for. */
  readonly minimumData: number;
  /** Whether it is of data/models/indicators: then it has a method card and a figure in Records. */
  readonly isShared: boolean;
}

/** The indicator of a name: the model's own before those of data/models/indicators. Throws RangeError for none. */
export function modelIndicator(model: Model, name: string): ModelIndicator {
  const own = model.indicators?.find((each) => each.name === name);
  const document = own ?? findIndicator(name);
  if (!document) throw new RangeError(`There is no indicator ${name}.`);
  const leaf = modelLeaves(model).find(({ indicator }) => indicator === name);
  return {
    additive: document.kind === 'unit' ? null : document,
    document,
    minimumData: leaf?.minimumData ?? document.minimumData,
    isShared: own === undefined,
  };
}
