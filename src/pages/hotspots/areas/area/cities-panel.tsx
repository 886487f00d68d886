import { useTranslation } from 'react-i18next';
import type { FlagCell } from '../../../../queries/areas/assemble-flags';
import { flagsByCity, outstandingCity } from '../../../../queries/areas/flags-by-city';
import { geography } from '../../../../queries/overview/geography-of-catalog';
import { useFilter } from '../../../../queries/use-filter';
import { useNames } from '../../../../queries/use-names';
import { formatNumber, formatPercent } from '../../../../util/format-number';
import { TwinPanel } from '../twin-panel';
import styles from './cities-panel.module.css';
import { ShareBar } from './share-bar';

interface CitiesPanelProps {
  readonly cells: readonly FlagCell[];
  readonly area: string;
}

/** Where the agreements with red flags are; a city's name makes it the filter. */
export function CitiesPanel({ cells, area }: CitiesPanelProps) {
  const { t } = useTranslation('areas');
  const names = useNames();
  const { filter, toggleRegion } = useFilter();
  const { language } = names;
  const rows = flagsByCity(cells, area, geography);
  const nameOf = (city: string | null) =>
    city === null ? t('cities.province') : names.region(city);
  const first = outstandingCity(rows);
  const all = rows.reduce((sum, { agreements }) => sum + agreements, 0);
  const any = rows.reduce((sum, row) => sum + row.any, 0);
  return (
    <TwinPanel
      title={
        first
          ? t('cities.finding', {
              city: nameOf(first.city),
              share: formatPercent(first.any / first.agreements, language, 0),
            })
          : t('cities.none')
      }
      subtitle={t('cities.subtitle', {
        share: formatPercent(all > 0 ? any / all : null, language),
      })}
      file={t('cities.title')}
      columns={[
        { key: 'city', title: t('cities.city') },
        { key: 'agreements', title: t('cities.agreements'), numeric: true },
        { key: 'any', title: t('cities.any'), numeric: true },
        { key: 'share', title: t('cities.share'), numeric: true },
        { key: 'bar', title: t('twin.bar'), isDrawn: true },
      ]}
      rows={rows.map(({ city, agreements, any: marked }) => {
        const share = marked / agreements;
        const name = nameOf(city);
        return {
          key: city ?? 'none',
          cells: [
            city === null ? (
              name
            ) : (
              <button
                key="city"
                type="button"
                className={styles.city}
                aria-pressed={filter.regions.includes(city)}
                onClick={() => toggleRegion(city)}
              >
                {name}
              </button>
            ),
            formatNumber(agreements, language),
            formatNumber(marked, language),
            formatPercent(share, language),
            <ShareBar key="bar" share={share} mark={all > 0 ? any / all : null} />,
          ],
          values: [name, agreements, marked, share, null],
        };
      })}
    />
  );
}
