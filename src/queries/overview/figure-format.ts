import type { TFunction } from 'i18next';
import type { Indicator } from '../../evaluation/indicator-schema';
import { formatCompact } from '../../util/format-amount';
import { formatNumber, formatSigned } from '../../util/format-number';
import { type Language, textIn } from '../../util/language';
import type { UnitFigure } from './assemble-overview';

/** How figures of an indicator are written: values, changes and units of totals and of regions. */
export function figureFormat(language: Language, t: TFunction<'overview'>) {
  return {
    language,
    title: (indicator: Indicator) => textIn(language, indicator.title),
    short: (indicator: Indicator) => textIn(language, indicator.short),
    value: (indicator: Indicator, value: number | null) =>
      indicator.unit === 'yuan'
        ? formatCompact(value, language)
        : formatNumber(value, language, indicator.decimals),
    change: (indicator: Indicator, change: number | null) =>
      formatSigned(change, language, indicator.decimals),
    unit: (indicator: Indicator) => t(`unit.${indicator.unit}`),
    /** As `unit`, beside a large figure, where a count needs no word in English. */
    headlineUnit: (indicator: Indicator) => t(`headline.unit.${indicator.unit}`),
    /** Regions are compared per 100,000 people where the indicator counts. */
    regionUnit: (indicator: Indicator) =>
      t(`unit.${indicator.unit === 'count' ? 'per_100k' : indicator.unit}`),
    regionValue: (indicator: Indicator, { value }: UnitFigure) =>
      formatNumber(value, language, indicator.unit === 'count' ? 2 : indicator.decimals),
  };
}

export type FigureFormat = ReturnType<typeof figureFormat>;
