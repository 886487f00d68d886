import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../catalog/dataset-schema';
import { subjectKindField } from '../../catalog/mask-cell';
import type { VirtualColumn } from '../../components/tables/virtual-column';
import { useLanguage } from '../../components/use-language';
import { cellText } from '../../queries/records/cell-text';
import type { RecordRow } from '../../queries/records/record-blocks';
import { columnWidth, isFreeText } from '../../queries/records/record-columns';
import { useFieldUnit } from '../../queries/records/use-field-unit';
import type { RecordsTotals } from '../../queries/records/use-records';
import type { RecordsView } from '../../queries/records/use-records-view';
import { daysBetween } from '../../util/civil-date';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import styles from './use-record-columns.module.css';

type Column = VirtualColumn<RecordRow>;

/** The columns of a view: its fields, the days overdue where that is what it shows, and totals. */
export function useRecordColumns(
  { dataset, fields, selection }: RecordsView,
  totals: RecordsTotals | null,
): readonly Column[] {
  const { t } = useTranslation('records');
  const language = useLanguage();
  const unitOf = useFieldUnit();
  const { due } = selection;
  return useMemo(() => {
    const kind = subjectKindField(dataset)?.name;
    const words = { language, yes: t('yes'), no: t('no') };
    const hasSums = fields.some(({ name }) => totals?.sums.has(name));
    const totalOf = (field: Field, place: number) => {
      if (!hasSums) return undefined;
      if (place === 0) return <span className={styles.totalLabel}>{t('total')}</span>;
      const sum = totals?.sums.get(field.name);
      if (sum === undefined || sum === null) return '';
      return formatNumber(sum, language, Number.isInteger(sum) ? 0 : 2);
    };
    const columnOf = (field: Field, place: number): Column => {
      const unit = unitOf(field);
      const title = textIn(language, field.title);
      return {
        key: field.name,
        title: unit === null ? title : `${title} (${unit})`,
        hint: field.description && textIn(language, field.description),
        width: columnWidth(field, language),
        grows: isFreeText(field),
        numeric: field.type === 'number' || field.type === 'integer',
        render: (row) => {
          const value = row[field.name] ?? null;
          const subjectKind = kind === undefined ? null : (row[kind] ?? null);
          const text = cellText(field, value, { ...words, subjectKind });
          if (value === null) return <span className={styles.none}>{text}</span>;
          if (field.role === 'id') return <span className={styles.key}>{text}</span>;
          return <span title={isFreeText(field) ? text : undefined}>{text}</span>;
        },
        total: totalOf(field, place),
      };
    };
    return fields.flatMap((field, place) => {
      const column = columnOf(field, place);
      if (field.name !== due?.field) return [column];
      return [column, daysOverdue(due, t('duty.daysOverdue'), language)];
    });
  }, [dataset, fields, due, totals, language, t, unitOf]);
}

function daysOverdue(
  { field, day }: { readonly field: string; readonly day: string },
  title: string,
  language: Parameters<typeof formatNumber>[1],
): Column {
  return {
    key: 'days overdue',
    title,
    width: 86,
    numeric: true,
    sortable: false,
    render: (row) => {
      const date = row[field];
      const days = typeof date === 'string' ? daysBetween(date, day) : null;
      return <span className={styles.overdue}>{formatNumber(days, language)}</span>;
    },
  };
}
