import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../components/use-language';
import type { Indicator } from '../../evaluation/indicator-schema';
import type { UnitFigure } from '../../queries/overview/assemble-overview';
import { formatCompact } from '../../util/format-amount';
import { formatNumber, formatSigned } from '../../util/format-number';
import { textIn } from '../../util/language';

/** How figures of an indicator are written: values, changes and units of totals and of regions. */
export function useFigureFormat() {
  const language = useLanguage();
  const { t } = useTranslation('overview');
  return useMemo(
    () => ({
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
    }),
    [language, t],
  );
}

/** Whether a change is for the better in the indicator's direction. */
export function toneOf(
  indicator: Indicator,
  change: number | null,
): 'good' | 'concern' | 'neutral' {
  if (change === null || Math.abs(change) < 0.5 * 10 ** -indicator.decimals) return 'neutral';
  return Math.sign(change) === indicator.direction ? 'good' : 'concern';
}
