import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Sparkline } from '../../components/charts/sparkline';
import { rulesOf } from '../../queries/warnings/arrange-warnings';
import type { WarningWords } from '../../queries/warnings/use-row-words';
import type { WarningRow } from '../../queries/warnings/warning-row';
import { formatDate } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import { isSettled } from '../../warnings/journal/warning-state';
import { isOwnRule } from '../../warnings/rules';
import { LevelMark } from './level-mark';
import styles from './warnings-table.module.css';

interface WarningLineProps {
  readonly row: WarningRow;
  readonly words: WarningWords;
  readonly asOf: string;
  readonly isOpen: boolean;
  readonly trend: readonly (number | null)[] | null;
  readonly onOpen: (id: string) => void;
}

/** One warning: how grave, whose, why, since when, what is being done. */
export const WarningLine = memo(function WarningLine(props: WarningLineProps) {
  const { row, words, asOf, isOpen, trend, onOpen } = props;
  const { t } = useTranslation('warnings');
  const { record, isBack } = row;
  const unit = words.unit(row);
  const note = words.note(row);
  const isOwn = row.warning?.signals.some(({ rule }) => isOwnRule(rule)) ?? false;
  const isLate = record.due !== null && record.due < asOf && !isSettled(record.state);
  return (
    <tr data-open={isOpen || undefined} onClick={() => onOpen(row.id)}>
      <td className={styles.level}>
        <LevelMark level={row.level} />
      </td>
      <th scope="row" className={styles.unit}>
        <button
          type="button"
          aria-label={t('table.open', { unit, cause: words.cause(row) })}
          onClick={(event) => {
            event.stopPropagation();
            onOpen(row.id);
          }}
        >
          {unit}
        </button>
        {note && <small>{note}</small>}
      </th>
      <td className={styles.reason}>
        <span className={styles.cause}>
          {[words.cause(row), ...row.areas.map(words.area)].join(' · ')}
        </span>
        {words.headline(row)}
        {isOwn && <small className={styles.own}>{t('own')}</small>}
      </td>
      <td className={styles.since}>{formatDate(row.since, words.language)}</td>
      <td className={styles.rules}>{formatNumber(rulesOf(row), words.language)}</td>
      <td className={styles.trend}>{trend && <Sparkline values={trend} />}</td>
      <td className={styles.state}>
        {t(`work.${record.state}`)}
        {isBack && <small data-tone="concern">{t('table.back')}</small>}
        {record.due !== null && (
          <small data-tone={isLate ? 'concern' : undefined}>
            {t(isLate ? 'table.overdue' : 'table.due', {
              date: formatDate(record.due, words.language),
            })}
          </small>
        )}
      </td>
    </tr>
  );
});
