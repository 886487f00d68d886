import { useTranslation } from 'react-i18next';
import type { Filter } from '../../catalog/filter';
import { stockDay } from '../../evaluation/compile-indicator';
import type { Indicator } from '../../evaluation/indicator-schema';
import { formatDate, formatPeriod } from '../../util/format-date';
import { useNames } from '../use-names';

/** The period (or the day of a stock) and the places of a filter in words. */
export function useScopeText(indicator: Indicator, filter: Filter, asOf: string): string {
  const { t } = useTranslation('method');
  const names = useNames();
  const { language } = names;
  const { from, to, regions, departments, areas } = filter;
  const named = [
    ...regions.map(names.region),
    ...departments.map(names.department),
    ...areas.map(names.area),
  ];
  const period =
    from === null || to === null
      ? formatDate(asOf, language)
      : indicator.kind === 'stock'
        ? formatDate(stockDay(to, asOf), language)
        : formatPeriod(from, to, language);
  const places = named.length > 0 ? named.join(language === 'en' ? ', ' : '、') : t('sql.province');
  return t('sql.scope', { period, places });
}
