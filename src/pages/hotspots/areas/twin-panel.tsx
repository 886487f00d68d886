import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/controls/icon-button';
import { Panel } from '../../../components/layout/panel';
import type { PanelStatus } from '../../../components/layout/panel-state';
import { saveFile } from '../../../components/save-file';
import { type PlainColumn, PlainTable } from '../../../components/tables/plain-table';
import { type CsvValue, writeCsv } from '../../../reports/csv';

export interface TwinColumn extends PlainColumn {
  /** A picture of a figure beside it: it does not go into the file. */
  readonly isDrawn?: boolean;
}

export interface TwinRow {
  readonly key: string;
  /** As shown, one a column. */
  readonly cells: readonly ReactNode[];
  /** As written to the file, one a column, numbers with all their digits. */
  readonly values: readonly CsvValue[];
}

interface TwinPanelProps {
  readonly title: string;
  readonly subtitle: string;
  /** Name of the file, without its ending. */
  readonly file: string;
  readonly columns: readonly TwinColumn[];
  readonly rows: readonly TwinRow[];
  /** Rows in sight where not all are; the file has all. */
  readonly shown?: number;
  readonly status?: PanelStatus;
  readonly className?: string;
  /** A link to its method or records, before the buttons. */
  readonly menu?: ReactNode;
  /** Words under the chart or table. */
  readonly note?: ReactNode;
  /** The chart; without it the table is all there is. */
  readonly children?: ReactNode;
}

/** A panel whose chart has a table that says the same, and both a file. */
export function TwinPanel(props: TwinPanelProps) {
  const { title, subtitle, file, columns, rows, shown, status, className, menu, note, children } =
    props;
  const { t } = useTranslation(['areas', 'common']);
  const [isTable, setTable] = useState(false);
  const save = () =>
    saveFile(
      writeCsv(
        columns.filter(isWritten).map((column) => column.title),
        rows.map(({ values }) =>
          values.filter((_, place) => columns[place] && isWritten(columns[place])),
        ),
      ),
      `${file}.csv`,
    );
  return (
    <Panel
      title={title}
      subtitle={subtitle}
      status={status}
      className={className}
      menu={
        <>
          {menu}
          {children !== undefined && (
            <IconButton
              icon={isTable ? 'chart' : 'table'}
              label={`${t(isTable ? 'twin.chart' : 'twin.table')}: ${title}`}
              onClick={() => setTable(!isTable)}
            />
          )}
          <IconButton icon="download" label={`${t('twin.csv')}: ${title}`} onClick={save} />
        </>
      }
    >
      {children === undefined || isTable ? (
        <PlainTable
          caption={t('twin.caption', { title })}
          columns={columns}
          rows={rows.slice(0, shown)}
        />
      ) : (
        children
      )}
      {note}
    </Panel>
  );
}

function isWritten({ isDrawn }: TwinColumn): boolean {
  return isDrawn !== true;
}
