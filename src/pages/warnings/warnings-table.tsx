import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button';
import { Icon } from '../../components/controls/icon';
import type { WarningSort } from '../../queries/warnings/arrange-warnings';
import type { WarningWords } from '../../queries/warnings/use-row-words';
import { formatNumber } from '../../util/format-number';
import type { WarningList } from './use-warning-list';
import { WarningLine } from './warning-line';
import styles from './warnings-table.module.css';

interface WarningsTableProps {
  readonly list: WarningList;
  readonly words: WarningWords;
  readonly asOf: string;
  readonly open: string | null;
  /** The values of the months behind a warning; null where its rules look at rows. */
  readonly trendOf: (id: string) => readonly (number | null)[] | null;
  readonly onOpen: (id: string) => void;
}

/** Lines drawn with each step. */
const step = 100;
/** Lines drawn at once: those on the screen; the others follow without holding anything up. */
const screenful = 30;

const columns: readonly { readonly key: 'reason' | 'trend' | WarningSort }[] = [
  { key: 'level' },
  { key: 'unit' },
  { key: 'reason' },
  { key: 'since' },
  { key: 'rules' },
  { key: 'trend' },
  { key: 'state' },
];

/** The warnings line by line, under headings where they are grouped. */
export function WarningsTable(props: WarningsTableProps) {
  const { list, words, asOf, open, trendOf, onOpen } = props;
  const { t } = useTranslation('warnings');
  const [limit, setLimit] = useState(step);
  const drawn = useDeferredValue(limit, screenful);
  const total = list.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const rest = Math.max(0, total - limit);
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('table.label')}</caption>
        <thead>
          <tr>
            {columns.map(({ key }) =>
              key === 'reason' || key === 'trend' ? (
                <th key={key} scope="col" className={styles[key]}>
                  {t(`table.${key}`)}
                </th>
              ) : (
                <SortHeader key={key} sort={key} list={list} />
              ),
            )}
          </tr>
        </thead>
        {cut(list.groups, drawn).map(({ key, title, rows, count }) => (
          <tbody key={key}>
            {title !== null && (
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={columns.length}>
                  {title}{' '}
                  <small>{t('group.count', { number: formatNumber(count, words.language) })}</small>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <WarningLine
                key={row.id}
                row={row}
                words={words}
                asOf={asOf}
                isOpen={row.id === open}
                trend={trendOf(row.id)}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        ))}
      </table>
      {rest > 0 && (
        <p className={styles.more}>
          <Button onClick={() => setLimit(limit + step)}>
            {t('table.more', { number: formatNumber(Math.min(step, rest), words.language) })}
          </Button>
        </p>
      )}
    </>
  );
}

function SortHeader({ sort, list }: { readonly sort: WarningSort; readonly list: WarningList }) {
  const { t } = useTranslation('warnings');
  const isSorted = list.sort === sort;
  const direction = list.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={styles[sort]} aria-sort={isSorted ? direction : undefined}>
      <button
        type="button"
        data-sorted={isSorted || undefined}
        onClick={() => list.setSort(sort, isSorted && !list.isDescending)}
      >
        {t(`table.${sort}`)}
        {isSorted && <Icon name={list.isDescending ? 'arrow-down' : 'arrow-up'} size={12} />}
      </button>
    </th>
  );
}

/** The first lines of groups; groups of which none is left are not there. */
function cut(groups: WarningList['groups'], limit: number) {
  let left = limit;
  return groups.flatMap(({ key, title, rows }) => {
    const own = rows.slice(0, left);
    left -= own.length;
    return own.length > 0 ? [{ key, title, rows: own, count: rows.length }] : [];
  });
}
