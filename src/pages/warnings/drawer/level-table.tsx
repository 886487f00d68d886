import { useTranslation } from 'react-i18next';
import { PlainTable } from '../../../components/tables/plain-table';
import { useLanguage } from '../../../components/use-language';
import { formatNumber, noValue } from '../../../util/format-number';
import type { Rule } from '../../../warnings/rule-schema';
import type { Signal } from '../../../warnings/signal';
import { LevelMark } from '../level-mark';
import styles from './level-table.module.css';

interface LevelTableProps {
  readonly rule: Rule;
  readonly signal: Signal;
}

const inputs = ['severity', 'persistence', 'exposure'] as const;

/** The level table of a rule with the figures of a signal, its row marked. */
export function LevelTable({ rule, signal }: LevelTableProps) {
  const { t } = useTranslation('warnings');
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  return (
    <details className={styles.levels}>
      <summary>{t('drawer.levelTable')}</summary>
      <p className={styles.how}>{t('drawer.levelHow')}</p>
      <PlainTable
        caption={t('drawer.levelTable')}
        columns={[
          { key: 'level', title: t('table.level') },
          ...inputs.map((key) => ({ key, title: t(`drawer.${key}`), numeric: true })),
        ]}
        rows={[
          ...rule.levels.map((row) => ({
            key: row.level,
            cells: [
              <span key="level" className={styles.level}>
                <LevelMark level={row.level} />
                {row.level === signal.level && t('drawer.reached')}
              </span>,
              ...inputs.map((input) => {
                const least = row[input];
                return least === undefined
                  ? noValue
                  : t('drawer.atLeast', { value: number(least) });
              }),
            ],
          })),
          {
            key: 'here',
            cells: [t('drawer.here'), ...inputs.map((input) => number(signal.inputs[input]))],
          },
        ]}
      />
    </details>
  );
}
