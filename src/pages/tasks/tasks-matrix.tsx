import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button';
import { Panel } from '../../components/layout/panel';
import { PlainTable } from '../../components/tables/plain-table';
import { useLanguage } from '../../components/use-language';
import { countTasks, type TaskRow, taskStates } from '../../queries/tasks/task-row';
import { formatNumber } from '../../util/format-number';
import styles from './tasks-matrix.module.css';

interface TasksMatrixProps {
  readonly rows: readonly TaskRow[];
  readonly chosen: string | null;
  readonly onLead: (name: string) => void;
}

const shownFirst = 8;

/** Who leads how many tasks, by state; a name shows only theirs. */
export function TasksMatrix({ rows, chosen, onLead }: TasksMatrixProps) {
  const { t } = useTranslation('tasks');
  const language = useLanguage();
  const [isAll, setAll] = useState(false);
  const lines = useMemo(() => countTasks(rows, ({ responsible }) => responsible), [rows]);
  const shown = isAll ? lines : lines.slice(0, shownFirst);
  const states = taskStates.filter((state) => rows.some((row) => row.state === state));
  const [first] = lines.toSorted((a, b) => total(b.counts) - total(a.counts));
  return (
    <Panel
      title={
        first
          ? t('matrix.finding', { unit: first.key, count: total(first.counts) })
          : t('matrix.title')
      }
      subtitle={t('matrix.subtitle')}
      className={styles.panel}
    >
      <PlainTable
        caption={t('matrix.title')}
        columns={[
          { key: 'unit', title: t('lead') },
          ...states.map((state) => ({ key: state, title: t(`state.${state}`), numeric: true })),
          { key: 'all', title: t('matrix.all'), numeric: true },
        ]}
        rows={shown.map(({ key, counts }) => ({
          key,
          cells: [
            <button
              key="unit"
              type="button"
              className={styles.unit}
              aria-pressed={key === chosen}
              onClick={() => onLead(key)}
            >
              {key}
            </button>,
            ...states.map((state) =>
              counts[state] === 0 ? '' : formatNumber(counts[state], language),
            ),
            formatNumber(total(counts), language),
          ],
        }))}
      />
      {lines.length > shown.length && (
        <Button variant="plain" onClick={() => setAll(true)}>
          {t('matrix.more', { count: lines.length })}
        </Button>
      )}
    </Panel>
  );
}

function total(counts: Readonly<Record<TaskRow['state'], number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
