import type { IndicatorSources } from '../../evaluation/compile-source';
import type { Indicator } from '../../evaluation/indicator-schema';
import { findIndicator } from '../../evaluation/indicators';
import { findModel } from '../../evaluation/model/models';
import type { Direction } from '../../stats/composite/normalise';
import type { SeriesDetect } from '../row-methods';
import { documentOf } from '../rows/row-reader';
import type { Rule } from '../rule-schema';

export type SeriesRule = Rule & { readonly detect: SeriesDetect };

/** What a rule measures month by month. */
export interface RuleMeasure {
  readonly title: { readonly zh: string; readonly en: string };
  readonly unit: Indicator['unit'];
  readonly decimals: number;
  readonly direction: Direction;
  readonly target: number | null;
  readonly minimumData: number;
  /** Months do not add up: only the last one counts. */
  readonly isStock: boolean;
  /** Where the numbers come from; null for the score of a model, which the caller computes. */
  readonly sources: IndicatorSources | null;
  /** The indicator whose cells may be read in place of rows. */
  readonly indicator: string | null;
}

/** The measure of a rule. Throws RangeError naming the rule where its indicator or model is none. */
export function ruleMeasure(rule: SeriesRule): RuleMeasure {
  const { measure } = rule.detect;
  const place = `${documentOf(rule)}, detect/measure`;
  if ('model' in measure) {
    const model = findModel(measure.model);
    if (!model) throw new RangeError(`${place}/model: there is no model ${measure.model}.`);
    return {
      title: model.title,
      unit: 'points',
      decimals: 1,
      direction: 1,
      target: null,
      minimumData: 1,
      isStock: true,
      sources: null,
      indicator: null,
    };
  }
  if ('indicator' in measure) {
    const indicator = findIndicator(measure.indicator);
    if (!indicator) {
      throw new RangeError(`${place}/indicator: there is no indicator ${measure.indicator}.`);
    }
    return {
      ...indicator,
      minimumData: measure.minimumData ?? indicator.minimumData,
      isStock: indicator.kind === 'stock',
      sources: indicator,
      indicator: indicator.name,
    };
  }
  const { source } = measure;
  return {
    ...source,
    target: null,
    isStock: source.stock !== undefined,
    sources: {
      name: rule.name,
      document: documentOf(rule),
      flow: source.flow,
      stock: source.stock,
    },
    indicator: null,
  };
}

/** The limit of a rule in the unit of its measure. Throws RangeError where no target is set. */
export function limitOf(rule: SeriesRule, limit: number | 'target', measure: RuleMeasure): number {
  if (limit !== 'target') return limit;
  if (measure.target === null) {
    throw new RangeError(
      `${documentOf(rule)}, detect/limit: the measure has no target; give a number.`,
    );
  }
  return measure.target;
}
