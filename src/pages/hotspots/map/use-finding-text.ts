import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../catalog/filter';
import { useNames } from '../../../queries/use-names';
import { formatPeriod } from '../../../util/format-date';
import type { Clusters } from './use-clusters';
import type { HotspotFormat } from './use-hotspot-format';
import type { MapData } from './use-map-data';

/** Names written out before the others are only counted. */
const named = 3;

/** What was found in one line, and what was looked at. */
export function useFindingText(
  data: MapData | null,
  { found }: Clusters,
  filter: Filter,
  format: HotspotFormat,
) {
  const { t } = useTranslation('hotspots');
  const names = useNames();
  if (!data) return { title: t('title'), subtitle: '' };
  const { hotspots, judged } = data;
  const { high = [], low = [] } = judged.findings ?? {};
  const first = names.region(high[0] ?? low[0] ?? '');
  const title = hotspots.refusal
    ? t('finding.refused')
    : high.length > named
      ? t('finding.high', { first, count: high.length })
      : high.length > 0
        ? t('finding.highFew', { names: joined(high.map(names.region), format.language) })
        : low.length > 0
          ? t('finding.low', { first, count: low.length })
          : found && found.length > 0
            ? t('finding.scanOnly', {
                first: names.region(found[0]?.centre ?? ''),
                count: found.length,
              })
            : t('finding.none');
  const period =
    filter.from !== null && filter.to !== null
      ? formatPeriod(filter.from, filter.to, format.language)
      : '';
  return {
    title,
    subtitle: t('subtitle', {
      measure: format.measured,
      period,
      count: hotspots.counties.length,
    }),
  };
}

/** Names in a row as the language writes them. */
export function joined(names: readonly string[], language: 'zh-CN' | 'en'): string {
  return names.join(language === 'en' ? ', ' : '、');
}
