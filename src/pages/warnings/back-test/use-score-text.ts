import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import { formatNumber } from '../../../util/format-number';
import type { RuleSetScore } from '../../../warnings/backtest/score-rule-set';

/** The figures of a back-test as text: shares with what they are made of, `–` where there is none. */
export function useScoreText() {
  const { t } = useTranslation('backTest');
  const language = useLanguage();
  return useMemo(() => {
    const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
    const share = (value: number | null, part: number, whole: number) =>
      value === null
        ? '–'
        : t('figures.share', {
            percent: number(100 * value),
            part: number(part),
            whole: number(whole),
          });
    return {
      recall: ({ recall, found }: RuleSetScore) =>
        share(recall, found.filter(({ month }) => month !== null).length, found.length),
      precision: ({ precision, episodes }: RuleSetScore) =>
        share(precision, episodes.filter(({ event }) => event !== null).length, episodes.length),
      lead: ({ medianLead }: RuleSetScore) =>
        medianLead === null ? '–' : t('figures.months', { number: number(medianLead) }),
      perMonth: ({ warnings }: RuleSetScore) =>
        warnings.length === 0
          ? '–'
          : number(warnings.reduce((sum, count) => sum + count, 0) / warnings.length, 1),
      decoys: ({ redDecoys }: RuleSetScore) => number(redDecoys.length),
    };
  }, [t, language]);
}
