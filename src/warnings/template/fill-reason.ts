import { type Language, textIn } from '../../util/language';
import type { Figures } from '../figure-types';
import { methodFigures } from '../method-figures';
import { isRowDetect } from '../row-methods';
import type { Rule } from '../rule-schema';
import { ruleMeasure, type SeriesRule } from '../series/rule-measure';
import type { MeasureFormat } from './format-value';
import { formatValue } from './format-value';
import { parseTemplate } from './parse-template';

/** The sentence why, in a language: the rule's template with the figures of a signal. */
export function fillReason(rule: Rule, figures: Figures, language: Language): string {
  const types = methodFigures[rule.detect.method];
  const measure = measureFormat(rule);
  return parseTemplate(textIn(language, rule.reason))
    .map((part) => {
      if ('text' in part) return part.text;
      const { figure } = part;
      const type = Object.hasOwn(types, figure) ? types[figure] : undefined;
      return type ? formatValue(figures[figure], type, language, measure) : '';
    })
    .join('');
}

function measureFormat(rule: Rule): MeasureFormat {
  return isRowDetect(rule.detect)
    ? { unit: 'count', decimals: 0 }
    : ruleMeasure(rule as SeriesRule);
}
