import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/controls/icon';
import { useLanguage } from '../../components/use-language';
import type { PeerRanking } from '../../queries/evaluation/assemble-ranking';
import { softHyphens } from '../../util/soft-hyphens';
import { orderUnits, type UnitOrder } from './order-units';
import { RankingBody } from './ranking-body';
import type { GradeName } from './ranking-row';
import styles from './ranking-table.module.css';
import type { UnitNames } from './use-unit-names';

interface RankingTableProps {
  readonly label: string;
  /** Leaves out the trend, the dimensions and what is missing. */
  readonly isNarrow: boolean;
  readonly rankings: readonly PeerRanking[];
  readonly names: UnitNames;
  readonly peersName: (peers: string) => string;
  readonly dimensions: readonly string[];
  readonly grades: readonly GradeName[];
  readonly scale: number;
  /** What the change is measured from, as the title of its column. */
  readonly since: string;
  readonly order: UnitOrder;
  readonly onOrder: (order: UnitOrder) => void;
  readonly open: string | null;
  readonly onOpen: (unit: string) => void;
  readonly compared: ReadonlySet<string>;
  readonly mayCompare: boolean;
  readonly onCompare: (unit: string) => void;
}

/** All units by their peers, best first. */
export function RankingTable(props: RankingTableProps) {
  const { label, rankings, names, dimensions, grades, scale, order, onOrder, compared } = props;
  const { isNarrow } = props;
  const { t } = useTranslation('scoreboard');
  const language = useLanguage();
  const columns = isNarrow ? 7 : 9 + dimensions.length;
  const movedText = useCallback(
    (places: number) => t(places > 0 ? 'table.up' : 'table.down', { count: Math.abs(places) }),
    [t],
  );
  const sortable = (key: UnitOrder, title: string, shown = title) => (
    <button
      type="button"
      data-sorted={order === key || undefined}
      aria-label={t('table.sortBy', { column: title })}
      onClick={() => onOrder(key)}
    >
      {shown}
      {order === key && <Icon name="arrow-down" size={12} />}
    </button>
  );
  const sorted = (key: UnitOrder, way: 'ascending' | 'descending') =>
    order === key ? way : undefined;
  return (
    <section
      className={styles.scroll}
      data-narrow={isNarrow || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
      tabIndex={0}
      aria-label={label}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.compare}>
              <span className="visually-hidden">{t('table.compareColumn')}</span>
            </th>
            <th scope="col" className={styles.rank} aria-sort={sorted('rank', 'ascending')}>
              {sortable('rank', t('table.rank'))}
            </th>
            <th scope="col" className={styles.unit}>
              {t('table.unit')}
            </th>
            <th scope="col" className={styles.score}>
              {t('table.score')}
            </th>
            <th scope="col" className={styles.grade}>
              {t('table.grade')}
            </th>
            <th scope="col" className={styles.interval}>
              {t(isNarrow ? 'table.intervalOfModel' : 'table.interval')}
            </th>
            <th scope="col" className={styles.change} aria-sort={sorted('change', 'descending')}>
              {sortable('change', props.since)}
            </th>
            {!isNarrow && (
              <>
                <th scope="col" className={styles.trend}>
                  {t('table.trend')}
                </th>
                {dimensions.map((title, place) => (
                  <th
                    key={title}
                    scope="col"
                    className={styles.dimension}
                    aria-sort={sorted(`dimension${place}`, 'descending')}
                  >
                    {sortable(`dimension${place}`, title, softHyphens(title))}
                  </th>
                ))}
                <th scope="col" className={styles.missing}>
                  <span className="visually-hidden">{t('table.missingColumn')}</span>
                </th>
              </>
            )}
          </tr>
        </thead>
        {rankings.map(({ peers, units, ranked }) => (
          <RankingBody
            key={peers}
            units={orderUnits(units, order)}
            names={names}
            grades={grades}
            ranks={ranked}
            scale={scale}
            language={language}
            isNarrow={isNarrow}
            movedText={movedText}
            open={props.open}
            compared={compared}
            mayCompare={props.mayCompare}
            onOpen={props.onOpen}
            onCompare={props.onCompare}
          >
            {rankings.length > 1 && (
              <tr className={styles.peers}>
                <th scope="rowgroup" colSpan={columns}>
                  {t('peers.counted', { peers: props.peersName(peers), count: units.length })}
                </th>
              </tr>
            )}
          </RankingBody>
        ))}
      </table>
    </section>
  );
}
