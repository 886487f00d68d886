import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button';
import { Panel } from '../../components/layout/panel';
import { PlainTable } from '../../components/tables/plain-table';
import type { ReachedTarget, TargetLine } from '../../queries/targets/use-targets';
import { useNames } from '../../queries/use-names';
import { formatDate } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import { TargetBar } from './target-bar';
import styles from './target-panel.module.css';

const shownFirst = 6;

/** One target with those it is set for, the furthest behind first. */
export function TargetPanel({ reached: { target, lines } }: { readonly reached: ReachedTarget }) {
  const { t } = useTranslation('targets');
  const names = useNames();
  const { language } = names;
  const [isAll, setAll] = useState(false);
  const shown = isAll ? lines : lines.slice(0, shownFirst);
  const met = lines.filter(({ state }) => state === 'reached').length;
  const isYearly = target.kind === 'yearly';
  const decimals = target.unit === 'percent' ? 1 : 0;
  const number = (value: number | null) => formatNumber(value, language, decimals);
  const asked = `${number(target.target)}${t(`unit.${target.unit}`)}`;
  const most = Math.max(target.target, ...lines.map(({ value }) => value));
  const nameOf = ({ key }: TargetLine) => {
    if (key === null) return t('all');
    if (target.per === 'city') return names.region(key);
    return target.per === 'department_code' ? names.department(key) : key;
  };
  return (
    <Panel
      title={
        target.per === undefined
          ? t('single', {
              title: textIn(language, target.title),
              value: number(lines[0]?.value ?? 0),
              target: asked,
            })
          : t('each', { title: textIn(language, target.title), met, count: lines.length })
      }
      subtitle={[
        isYearly
          ? t('yearly', { target: asked })
          : t('byDay', {
              target: asked,
              date: target.due ? formatDate(target.due, language) : '–',
            }),
        t('clauses', { clauses: target.clauses.join(' ') }),
      ].join(' · ')}
      className={styles.panel}
    >
      <PlainTable
        caption={textIn(language, target.title)}
        columns={[
          { key: 'who', title: t('column.who') },
          { key: 'value', title: t('column.value'), numeric: true },
          { key: 'bar', title: t('column.bar') },
          ...(isYearly ? [{ key: 'forecast', title: t('column.forecast'), numeric: true }] : []),
          { key: 'state', title: t('column.state') },
        ]}
        rows={shown.map((line) => ({
          key: line.key ?? 'all',
          cells: [
            nameOf(line),
            number(line.value),
            <TargetBar
              key="bar"
              value={line.value}
              target={target.target}
              expected={isYearly ? line.expected : null}
              most={most}
              state={line.state}
            />,
            ...(isYearly ? [number(line.forecast)] : []),
            <span key="state" className={styles.state} data-state={line.state}>
              {t(`state.${line.state}`)}
            </span>,
          ],
        }))}
      />
      {lines.length > shown.length && (
        <Button variant="plain" onClick={() => setAll(true)}>
          {t('more', { count: lines.length })}
        </Button>
      )}
    </Panel>
  );
}
