import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/layout/empty-state';
import { PageHeading } from '../../components/layout/page-heading';
import { monthsOfSignal } from '../../queries/warnings/months-of-signal';
import type { JournalControl } from '../../queries/warnings/use-journal';
import { useRowWords } from '../../queries/warnings/use-row-words';
import type { WarningsOfDay } from '../../queries/warnings/use-warnings';
import { isOpen, type WarningRow } from '../../queries/warnings/warning-row';
import { CircularButton } from './circular-button';
import { findingText } from './finding-text';
import { JournalTools } from './journal-tools';
import { UnassessableNote } from './unassessable-note';
import { useWarningList } from './use-warning-list';
import { WarningsTable } from './warnings-table';
import { WarningsToolbar } from './warnings-toolbar';

interface WarningsViewProps {
  readonly data: WarningsOfDay;
  readonly rows: readonly WarningRow[];
  readonly journal: JournalControl;
  readonly subtitle: string;
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
}

/** The list of warnings with its finding, filters and what could not be judged. */
export function WarningsView({ data, rows, journal, subtitle, open, onOpen }: WarningsViewProps) {
  const { t } = useTranslation('warnings');
  const words = useRowWords();
  const list = useWarningList(rows, words);
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const trendOf = useCallback(
    (id: string) => {
      const [first] = byId.get(id)?.warning?.signals ?? [];
      return first ? (monthsOfSignal(first, data)?.values.slice(-24) ?? null) : null;
    },
    [byId, data],
  );
  return (
    <>
      <PageHeading
        title={findingText(list.ofAllLevels.filter(isOpen), words, t)}
        subtitle={subtitle}
      >
        <CircularButton rows={list.shown} />
        <JournalTools journal={journal} />
      </PageHeading>
      <WarningsToolbar list={list} />
      {list.shown.length > 0 ? (
        <WarningsTable
          list={list}
          words={words}
          asOf={data.asOf}
          open={open}
          trendOf={trendOf}
          onOpen={onOpen}
        />
      ) : (
        rows.length > 0 && <EmptyState title={t('empty.filtered')} hint={t('empty.filteredHint')} />
      )}
      <UnassessableNote unassessable={data.unassessable} words={words} />
    </>
  );
}
