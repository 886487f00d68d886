import { type KeyboardEvent, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../components/code/copy-button';
import { IconButton } from '../../components/controls/icon-button';
import { EmptyState } from '../../components/layout/empty-state';
import { PanelState } from '../../components/layout/panel-state';
import { SideDrawer } from '../../components/layout/side-drawer';
import { Skeleton } from '../../components/layout/skeleton';
import { useLanguage } from '../../components/use-language';
import type { KeyCounts } from '../../queries/records/key-counts';
import { useNeighbours } from '../../queries/records/use-neighbours';
import { useRecord } from '../../queries/records/use-record';
import type { RecordsView } from '../../queries/records/use-records-view';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import { RecordClauses } from './record-clauses';
import styles from './record-drawer.module.css';
import { RecordDuty } from './record-duty';
import { RecordFields } from './record-fields';

interface RecordDrawerProps {
  readonly view: RecordsView;
  readonly recordKey: string;
  readonly rowCount: number;
  /** Undefined while they are counted. */
  readonly keyCounts: KeyCounts | null | undefined;
  readonly onMove: (key: string, index: number) => void;
  readonly onClose: () => void;
}

/** One record with all its fields; the arrow keys lead to the ones before and after it. */
export function RecordDrawer(props: RecordDrawerProps) {
  const { view, recordKey, rowCount, keyCounts, onMove, onClose } = props;
  const { dataset } = view;
  const { t } = useTranslation('records');
  const language = useLanguage();
  const { data: record, error, refetch } = useRecord(dataset, recordKey);
  const { place, previous, next } = useNeighbours(view, recordKey, record, keyCounts);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const target =
        event.key === 'ArrowLeft' ? previous : event.key === 'ArrowRight' ? next : null;
      if (!target) return;
      event.preventDefault();
      onMove(target.key, target.index);
    },
    [previous, next, onMove],
  );
  const number = (value: number) => formatNumber(value, language);
  return (
    <SideDrawer
      onClose={onClose}
      onKeyDown={onKeyDown}
      width={560}
      title={
        <>
          <span className={styles.kind}>{textIn(language, dataset.title)}</span>
          <span className={styles.key}>{recordKey}</span>
        </>
      }
    >
      <div className={styles.bar}>
        <IconButton
          icon="chevron-left"
          label={t('record.previous')}
          aria-disabled={!previous}
          onClick={() => previous && onMove(previous.key, previous.index)}
        />
        <IconButton
          icon="chevron-right"
          label={t('record.next')}
          aria-disabled={!next}
          onClick={() => next && onMove(next.key, next.index)}
        />
        <span className={styles.place} role="status">
          {place === null && t('record.outside')}
          {typeof place === 'number' &&
            t('record.place', { place: number(place + 1), total: number(rowCount) })}
        </span>
        <CopyButton text={() => window.location.href} label={t('record.copyLink')} />
      </div>
      {error ? (
        <PanelState
          status={{ kind: 'error', message: error.message, onRetry: () => void refetch() }}
        />
      ) : record === undefined ? (
        <Skeleton lines={14} />
      ) : record === null ? (
        <EmptyState
          title={t('record.missing', { key: recordKey })}
          hint={t('record.missingHint')}
        />
      ) : (
        <>
          <RecordDuty dataset={dataset} record={record} />
          <RecordFields dataset={dataset} record={record} />
          <RecordClauses ids={dataset.clauses} />
        </>
      )}
      <p className={styles.keys}>{t('record.keys')}</p>
    </SideDrawer>
  );
}
