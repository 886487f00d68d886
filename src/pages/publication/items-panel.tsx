import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../catalog/filter';
import { Button } from '../../components/controls/button';
import { Panel } from '../../components/layout/panel';
import { Skeleton } from '../../components/layout/skeleton';
import { saveFile } from '../../components/save-file';
import type { PublicationLine } from '../../queries/publication/publication-counts';
import { usePublicationItems } from '../../queries/publication/use-publication-items';
import { useNames } from '../../queries/use-names';
import { useWorkspace } from '../../queries/use-workspace';
import { formatNumber } from '../../util/format-number';
import type { Choice } from './choice';
import styles from './items-panel.module.css';
import { ItemsTable } from './items-table';
import { publicationCsv } from './publication-csv';

interface ItemsPanelProps {
  readonly filter: Filter;
  readonly lines: readonly PublicationLine[];
  readonly all: PublicationLine;
  readonly choice: Choice;
}

const shownFirst = 100;

/** The records behind a number, the one that ends first on top; all of them as a file. */
export function ItemsPanel({ filter, lines, all, choice }: ItemsPanelProps) {
  const { t } = useTranslation('periods');
  const names = useNames();
  const { asOf } = useWorkspace();
  const { state, dataset, reason } = choice;
  const { data, error, refetch, loadAll } = usePublicationItems(filter, {
    ...choice,
    count: shownFirst,
  });
  const [failure, setFailure] = useState<string | null>(null);
  const line = lines.find((each) => each.dataset === dataset) ?? all;
  const count = reason === null || state !== 'overdue' ? line.states[state] : line.overdue[reason];
  const save = () => {
    setFailure(null);
    loadAll().then(
      (items) => saveFile(publicationCsv(items, asOf, names, t), `${t('title')}.csv`),
      (problem: Error) => setFailure(problem.message),
    );
  };
  return (
    <Panel
      title={t('list.title', {
        state: reason === null ? t(`state.${state}`) : t(`reason.${reason}`),
        count,
      })}
      subtitle={t('list.subtitle')}
      menu={
        <Button icon="download" variant="plain" disabled={count === 0} onClick={save}>
          {t('list.csv')}
        </Button>
      }
      status={
        error
          ? { kind: 'error', message: error.message, onRetry: () => void refetch() }
          : { kind: data ? 'ready' : 'loading' }
      }
      skeleton={<Skeleton lines={10} />}
    >
      {failure && <p role="alert">{failure}</p>}
      {data && data.length === 0 && <p className={styles.note}>{t('list.none')}</p>}
      {data && data.length > 0 && <ItemsTable items={data} asOf={asOf} />}
      {data && count > data.length && (
        <p className={styles.note}>
          {t('list.shown', {
            shown: formatNumber(data.length, names.language),
            total: formatNumber(count, names.language),
          })}
        </p>
      )}
    </Panel>
  );
}
