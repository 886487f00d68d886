import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../components/use-language';
import type { Indicator } from '../../evaluation/indicator-schema';
import { figureFormat } from '../../queries/overview/figure-format';

/** How figures of an indicator are written in the language of the screen. */
export function useFigureFormat() {
  const language = useLanguage();
  const { t } = useTranslation('overview');
  return useMemo(() => figureFormat(language, t), [language, t]);
}

/** Whether a change is for the better in the indicator's direction. */
export function toneOf(
  indicator: Indicator,
  change: number | null,
): 'good' | 'concern' | 'neutral' {
  if (change === null || Math.abs(change) < 0.5 * 10 ** -indicator.decimals) return 'neutral';
  return Math.sign(change) === indicator.direction ? 'good' : 'concern';
}
