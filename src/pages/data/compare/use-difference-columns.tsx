import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findDataset } from '../../../catalog/catalog';
import type { Field } from '../../../catalog/dataset-schema';
import type { VirtualColumn } from '../../../components/tables/virtual-column';
import { useLanguage } from '../../../components/use-language';
import type { ComparedDataset } from '../../../queries/comparison/compared-dataset';
import { type DifferenceRow, latest } from '../../../queries/comparison/difference-rows';
import type { DifferenceView } from '../../../queries/comparison/use-difference-selection';
import { cellText } from '../../../queries/records/cell-text';
import type { RecordRow } from '../../../queries/records/record-blocks';
import { columnWidth, isFreeText, usualFields } from '../../../queries/records/record-columns';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import styles from './use-difference-columns.module.css';

type Column = VirtualColumn<DifferenceRow>;

/** The value of a field in a row of one side as it stands on the screen, personal values masked. */
export function useValueText(dataset: ComparedDataset): (field: Field, row: RecordRow) => string {
  const { t } = useTranslation('records');
  const language = useLanguage();
  return useMemo(() => {
    const kind = dataset.fields.find(({ role }) => role === 'subject_kind')?.name;
    const words = { language, yes: t('yes'), no: t('no') };
    return (field, row) =>
      cellText(field, row[field.name] ?? null, {
        ...words,
        subjectKind: kind === undefined ? null : (row[kind] ?? null),
      });
  }, [dataset, language, t]);
}

/** The key, what of changed rows differs or how late the others are, then the usual fields. */
export function useDifferenceColumns({ difference, selection }: DifferenceView): readonly Column[] {
  const { t } = useTranslation('comparison');
  const language = useLanguage();
  const { dataset } = difference;
  const { kind } = selection;
  const valueText = useValueText(dataset);
  return useMemo(() => {
    const known = findDataset(dataset.name);
    const present = new Set(dataset.fields.map(({ name }) => name));
    const usual = known
      ? usualFields(known, false).filter(({ name }) => present.has(name))
      : dataset.fields.slice(0, 12);
    const columnOf = (field: Field): Column => ({
      key: field.name,
      title: textIn(language, field.title),
      width: columnWidth(field, language),
      grows: isFreeText(field) && kind !== 'changed',
      numeric: field.type === 'number' || field.type === 'integer',
      render: (row) => {
        const text = valueText(field, latest(row));
        return row.changed.includes(field.name) ? (
          <mark className={styles.mark}>{text}</mark>
        ) : (
          text
        );
      },
    });
    const changes: Column = {
      key: 'changed fields',
      title: t('detail.changed'),
      width: 320,
      grows: true,
      sortable: false,
      render: (row) => <Changes {...{ row, dataset, valueText }} />,
    };
    const late: Column = {
      key: 'late_days',
      title: t('detail.late'),
      width: 90,
      numeric: true,
      render: ({ lateDays }) => formatNumber(lateDays, language),
    };
    const [first, ...others] = usual.map(columnOf);
    const special = kind === 'changed' ? [changes] : kind === 'withdrawn' ? [] : [late];
    return [...(first ? [first] : []), ...special, ...others];
  }, [dataset, kind, language, t, valueText]);
}

interface ChangesProps {
  readonly row: DifferenceRow;
  readonly dataset: ComparedDataset;
  readonly valueText: (field: Field, row: RecordRow) => string;
}

/** The fields that differ, each with its old and its new value. */
function Changes({ row, dataset, valueText }: ChangesProps) {
  const language = useLanguage();
  const { newer, older } = row;
  if (!newer || !older) return null;
  return dataset.fields
    .filter(({ name }) => row.changed.includes(name))
    .map((field) => (
      <span key={field.name} className={styles.change}>
        <span className={styles.field}>{textIn(language, field.title)}</span>{' '}
        {valueText(field, older)} → {valueText(field, newer)}
      </span>
    ));
}
