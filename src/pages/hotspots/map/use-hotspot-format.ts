import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import type { Indicator } from '../../../evaluation/indicator-schema';
import type { Hotspots } from '../../../queries/hotspots/assemble-hotspots';
import { formatNumber, formatSigned, noValue } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import type { Layer } from './layers';

/** How the numbers of an indicator's hotspots are written. */
export function useHotspotFormat(indicator: Indicator, measuredBy: Hotspots['measuredBy']) {
  const language = useLanguage();
  const { t } = useTranslation('hotspots');
  return useMemo(() => {
    const title = textIn(language, indicator.title);
    const decimals = measuredBy === 'cases' ? 1 : 2;
    const number = (value: number | null, digits = 0) => formatNumber(value, language, digits);
    const rate = (value: number | null) => number(value, decimals);
    const change = (value: number | null) => formatSigned(value, language, decimals);
    const isAdverse = indicator.unit === 'percent' && indicator.direction === 1;
    const measured =
      measuredBy === 'people' ? 'people' : isAdverse ? 'cases' : ('casesPlain' as const);
    return {
      language,
      title,
      /** The measure as a rate, with what it is of. */
      measured: t(`measured.${measured}`, { measure: title }),
      unit: t(`unit.${measuredBy}`),
      populationKey:
        measuredBy === 'cases' ? ('table.cases' as const) : ('table.population' as const),
      number,
      rate,
      change,
      /** A value of a layer of numbers. */
      value: (layer: Layer, value: number | null) =>
        layer === 'count' ? number(value) : layer === 'change' ? change(value) : rate(value),
      z: (value: number | null) => formatSigned(value, language, 2),
      p: (value: number | null) =>
        value === null ? noValue : value < 0.001 ? '<0.001' : number(value, 3),
    };
  }, [language, t, indicator, measuredBy]);
}

export type HotspotFormat = ReturnType<typeof useHotspotFormat>;
