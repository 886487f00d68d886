import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../../components/code/copy-button';
import { IconButton } from '../../../components/controls/icon-button';
import { EmptyState } from '../../../components/layout/empty-state';
import { PanelState } from '../../../components/layout/panel-state';
import { SideDrawer } from '../../../components/layout/side-drawer';
import { Skeleton } from '../../../components/layout/skeleton';
import { useLanguage } from '../../../components/use-language';
import type { Engine } from '../../../engine/engine';
import type { ComparedDataset } from '../../../queries/comparison/compared-dataset';
import type { Comparison } from '../../../queries/comparison/comparison';
import { latest } from '../../../queries/comparison/difference-rows';
import { useDifferenceRow } from '../../../queries/comparison/use-difference-rows';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import styles from './difference-drawer.module.css';
import { SideBySide } from './side-by-side';

interface DifferenceDrawerProps {
  readonly engine: Engine;
  readonly comparison: Comparison;
  readonly dataset: ComparedDataset;
  readonly recordKey: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly onMove: (key: string, by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** A row of both snapshots side by side, what differs marked. */
export function DifferenceDrawer(props: DifferenceDrawerProps) {
  const { engine, comparison, dataset, recordKey, previous, next, onMove, onClose } = props;
  const { t } = useTranslation('comparison');
  const language = useLanguage();
  const { data: row, error, refetch } = useDifferenceRow(engine, dataset, recordKey);
  const [onlyChanged, setOnlyChanged] = useState(false);
  const key = row ? dataset.key.map((field) => String(latest(row)[field] ?? '–')).join(' · ') : '';
  return (
    <SideDrawer
      onClose={onClose}
      width={760}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        if (event.key === 'ArrowLeft' && previous) onMove(previous, -1);
        if (event.key === 'ArrowRight' && next) onMove(next, 1);
      }}
      title={
        <>
          <span className={styles.kind}>
            {row
              ? t('row.title', {
                  dataset: textIn(language, dataset.title),
                  kind: t(`kind.${row.kind}`),
                })
              : textIn(language, dataset.title)}
          </span>
          <span className={styles.key}>{key}</span>
        </>
      }
    >
      <div className={styles.bar}>
        <IconButton
          icon="chevron-left"
          label={t('row.previous')}
          aria-disabled={previous === undefined}
          onClick={() => previous && onMove(previous, -1)}
        />
        <IconButton
          icon="chevron-right"
          label={t('row.next')}
          aria-disabled={next === undefined}
          onClick={() => next && onMove(next, 1)}
        />
        <span className={styles.space}>
          {row?.kind === 'changed' && (
            <label>
              <input
                type="checkbox"
                checked={onlyChanged}
                onChange={(event) => setOnlyChanged(event.currentTarget.checked)}
              />
              {t('row.onlyChanged')}
            </label>
          )}
        </span>
        <CopyButton text={() => window.location.href} label={t('row.copyLink')} />
      </div>
      {error ? (
        <PanelState
          status={{ kind: 'error', message: error.message, onRetry: () => void refetch() }}
        />
      ) : row === undefined ? (
        <Skeleton lines={14} />
      ) : row === null ? (
        <EmptyState title={t('row.missing')} hint={t('row.missingHint')} />
      ) : (
        <>
          {row.lateDays !== null && (
            <p className={styles.late}>
              {t('row.late', { days: formatNumber(row.lateDays, language) })}
            </p>
          )}
          <SideBySide
            dataset={dataset}
            comparison={comparison}
            row={row}
            onlyChanged={onlyChanged && row.kind === 'changed'}
          />
        </>
      )}
    </SideDrawer>
  );
}
