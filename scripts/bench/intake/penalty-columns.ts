import { codeList } from '../../../src/catalog/code-lists';
import type { DemoRow } from '../../../src/demo/demo-row';
import { dayText } from '../../../src/demo/time/day';
import type { CsvCell } from '../../../src/snapshot/csv-line';

/** A column of the national double-publicity standard, 2018 edition, with its type in the database. */
export interface PenaltyColumn {
  readonly header: string;
  /** Type in the native table; codes of short lists are ENUM as in the tab. */
  readonly type: 'VARCHAR' | 'DATE' | 'DOUBLE' | 'ENUM';
  readonly cell: (row: DemoRow) => CsvCell;
}

const text = (header: string, field: string | null = null): PenaltyColumn => ({
  header,
  type: 'VARCHAR',
  cell: (row) => (field === null ? null : (row[field] ?? null)),
});

const date = (header: string, field: string): PenaltyColumn => ({
  header,
  type: 'DATE',
  cell: (row) => {
    const day = row[field];
    return typeof day === 'number' ? dayText(day).replaceAll('-', '/') : null;
  },
});

/** The standard states amounts in ten thousand yuan. */
const amount = (header: string, field: string): PenaltyColumn => ({
  header,
  type: 'DOUBLE',
  cell: (row) => {
    const yuan = row[field];
    return typeof yuan === 'number' ? yuan / 10_000 : null;
  },
});

const label = (header: string, field: string, list: string): PenaltyColumn => {
  const titles = new Map(codeList(list).codes.map(({ code, title }) => [code, title.zh]));
  return {
    header,
    type: 'ENUM',
    cell: (row) => {
      const codes = row[field];
      if (typeof codes !== 'string') return null;
      return codes
        .split(';')
        .map((code) => titles.get(code) ?? code)
        .join(';');
    },
  };
};

/** The 29 columns of penalties in their order, then state and the days of collection and publication. */
export const penaltyColumns: readonly PenaltyColumn[] = [
  text('CF_XDR_MC', 'counterparty'),
  label('CF_XDR_LB', 'counterparty_kind', 'counterparty_kind'),
  text('CF_XDR_SHXYM', 'credit_code'),
  text('CF_XDR_GSZC'),
  text('CF_XDR_ZZJG'),
  text('CF_XDR_SWDJ'),
  text('CF_XDR_SYDW'),
  text('CF_XDR_SHZZ'),
  text('CF_FRDB', 'legal_representative'),
  text('CF_FR_ZJLX'),
  text('CF_FR_ZJHM'),
  label('CF_XDR_ZJLX', 'certificate_kind', 'certificate_kind'),
  text('CF_XDR_ZJHM', 'certificate_number'),
  text('CF_WSH', 'document_number'),
  text('CF_WFXW', 'violation'),
  text('CF_SY', 'facts'),
  text('CF_YJ', 'basis'),
  label('CF_CFLB', 'penalty_kind', 'penalty_kind'),
  text('CF_NR', 'content'),
  amount('CF_NR_FK', 'fine'),
  amount('CF_NR_WFFF', 'confiscated'),
  text('CF_NR_ZKDX'),
  date('CF_JDRQ', 'decision_date'),
  { header: 'CF_YXQ', type: 'DATE', cell: () => '2099/12/31' },
  date('CF_GSJZQ', 'publication_end'),
  text('CF_CFJG', 'authority'),
  text('CF_CFJGDM', 'authority_code'),
  text('CF_SJLY', 'source_unit'),
  text('CF_SJLYDM', 'source_unit_code'),
  label('CF_ZT', 'state', 'record_state'),
  date('SJC', 'report_date'),
  date('PUBLIC_DATE', 'publication_date'),
];
