import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Icon } from '../../../components/controls/icon';
import { Panel } from '../../../components/layout/panel';
import { saveFile } from '../../../components/save-file';
import { geography } from '../../../queries/overview/geography-of-catalog';
import { useNames } from '../../../queries/use-names';
import { usePageParameter } from '../../../queries/use-page-parameter';
import { countiesCsv } from './counties-csv';
import {
  type NumberColumn,
  nextSort,
  numberColumns,
  sortCounties,
  sortOfParameter,
} from './county-columns';
import { CountyLine } from './county-line';
import styles from './county-table.module.css';
import { useClassText } from './use-class-text';
import type { HotspotFormat } from './use-hotspot-format';
import type { MapData } from './use-map-data';
import { useSelection } from './use-selection';

interface CountyTableProps {
  readonly data: MapData;
  readonly format: HotspotFormat;
}

/** All counties with what is known of them: the twin of the map, linked with it both ways. */
export function CountyTable({ data, format }: CountyTableProps) {
  const { t } = useTranslation('hotspots');
  const names = useNames();
  const [parameter, setSort] = usePageParameter('order');
  const sort = useMemo(() => sortOfParameter(parameter), [parameter]);
  const rows = useMemo(() => sortCounties(data.rows, sort), [data.rows, sort]);
  const selection = useSelection();
  const { gi, moran } = useClassText();
  const { measuredBy } = data.hotspots;
  const head = (column: NumberColumn) => (
    <th
      key={column}
      scope="col"
      data-numeric
      aria-sort={sort.column !== column ? 'none' : sort.isDescending ? 'descending' : 'ascending'}
    >
      <button type="button" onClick={() => setSort(nextSort(sort, column), { replace: true })}>
        {t(column === 'population' ? format.populationKey : `table.${column}`)}
        {sort.column === column && (
          <Icon name={sort.isDescending ? 'arrow-down' : 'arrow-up'} size={12} />
        )}
      </button>
    </th>
  );
  const save = () =>
    saveFile(
      countiesCsv(rows, {
        population: t(format.populationKey),
        word: (key) => t(`table.${key}`),
        county: names.region,
        city: (code) => names.region(geography.cityOf(code) ?? ''),
        gi,
        moran,
      }),
      `${t('table.file')}-${format.title}.csv`,
    );
  const caption = t('table.caption', { measure: format.title });
  const [rank, ...others] = numberColumns;
  return (
    <Panel
      title={t('table.title')}
      subtitle={`${format.measured} · ${t('table.subtitle')}`}
      menu={
        <Button icon="download" variant="plain" onClick={save}>
          {t('table.csv')}
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label={caption}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('tools.label')}</span>
              </th>
              {head(rank)}
              <th scope="col">{t('table.county')}</th>
              <th scope="col">{t('table.city')}</th>
              {others.map(head)}
              <th scope="col">{t('table.class')}</th>
              <th scope="col">{t('table.quadrant')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CountyLine
                key={row.code}
                row={row}
                format={format}
                name={names.region(row.code)}
                city={names.region(geography.cityOf(row.code) ?? '')}
                gi={gi(row.local)}
                moran={moran(row.local)}
                isSelected={selection.counties.has(row.code)}
                isFaded={selection.passing !== null && !selection.passing.has(row.code)}
                onPress={selection.press}
              />
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.note} data-measured={measuredBy}>
        {t('table.note')}
      </p>
    </Panel>
  );
}
