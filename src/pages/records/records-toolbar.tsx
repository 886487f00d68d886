import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button';
import type { KeyCounts } from '../../queries/records/key-counts';
import type { RecordsView } from '../../queries/records/use-records-view';
import { ColumnPicker } from './column-picker';
import { ExportButton } from './export-button';
import { RecordsSql } from './records-sql';
import { SearchField } from './search-field';

interface RecordsToolbarProps {
  readonly view: RecordsView;
  /** Null while they are counted. */
  readonly rowCount: number | null;
  readonly keyCounts: KeyCounts | null;
}

/** What can be done with the table: search, columns, SQL, export. */
export function RecordsToolbar({ view, rowCount, keyCounts }: RecordsToolbarProps) {
  const { t } = useTranslation('records');
  const [isSqlOpen, setSqlOpen] = useState(false);
  return (
    <>
      <SearchField />
      <ColumnPicker view={view} />
      <Button icon="code" onClick={() => setSqlOpen(true)}>
        {t('toolbar.sql')}
      </Button>
      <ExportButton view={view} rowCount={rowCount} keyCounts={keyCounts} />
      {isSqlOpen && <RecordsSql view={view} onClose={() => setSqlOpen(false)} />}
    </>
  );
}
