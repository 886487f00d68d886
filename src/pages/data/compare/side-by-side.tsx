import { useTranslation } from 'react-i18next';
import type { Field } from '../../../catalog/dataset-schema';
import { useLanguage } from '../../../components/use-language';
import type { ComparedDataset } from '../../../queries/comparison/compared-dataset';
import type { Comparison } from '../../../queries/comparison/comparison';
import type { DifferenceRow } from '../../../queries/comparison/difference-rows';
import { formatDate } from '../../../util/format-date';
import { textIn } from '../../../util/language';
import styles from './side-by-side.module.css';
import { useValueText } from './use-difference-columns';

interface SideBySideProps {
  readonly dataset: ComparedDataset;
  readonly comparison: Comparison;
  readonly row: DifferenceRow;
  readonly onlyChanged: boolean;
}

/** The fields of a row, older value beside newer; those that differ come first and are marked. */
export function SideBySide({ dataset, comparison, row, onlyChanged }: SideBySideProps) {
  const { t } = useTranslation('comparison');
  const language = useLanguage();
  const { newer, older } = row;
  const isShown = ({ name }: Field) =>
    onlyChanged
      ? row.changed.includes(name)
      : (newer?.[name] ?? null) !== null || (older?.[name] ?? null) !== null;
  const differs = ({ name }: Field) => (row.changed.includes(name) ? 0 : 1);
  const shown = dataset.fields.filter(isShown).sort((a, b) => differs(a) - differs(b));
  const day = (side: 'newer' | 'older') => formatDate(comparison[side].asOf, language);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('row.field')}</th>
            <th scope="col">{t('row.older', { date: day('older') })}</th>
            <th scope="col">{t('row.newer', { date: day('newer') })}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((field) => (
            <FieldLine key={field.name} {...{ dataset, field, row }} />
          ))}
        </tbody>
      </table>
      {onlyChanged && (
        <p className={styles.others}>
          {t('row.unchanged', { count: dataset.fields.length - shown.length })}
        </p>
      )}
      {(!newer || !older) && (
        <p className={styles.others}>
          {t(newer ? 'row.older' : 'row.newer', { date: day(newer ? 'older' : 'newer') })}:{' '}
          {t('row.absent')}
        </p>
      )}
    </>
  );
}

interface FieldLineProps {
  readonly dataset: ComparedDataset;
  readonly field: Field;
  readonly row: DifferenceRow;
}

function FieldLine({ dataset, field, row }: FieldLineProps) {
  const { t } = useTranslation('comparison');
  const language = useLanguage();
  const valueText = useValueText(dataset);
  const isChanged = row.changed.includes(field.name);
  const texts = {
    older: row.older && valueText(field, row.older),
    newer: row.newer && valueText(field, row.newer),
  };
  const isHidden = isChanged && texts.older === texts.newer;
  // A change beyond the digits that are shown is a change: then all digits are.
  const exact = (side: 'older' | 'newer') => {
    const value = row[side]?.[field.name];
    return isHidden && typeof value === 'number' ? String(value) : texts[side];
  };
  const hasDigits = typeof row.newer?.[field.name] === 'number';
  return (
    <tr data-changed={isChanged || undefined}>
      <th scope="row">
        {textIn(language, field.title)}
        {isChanged && <span className={styles.changed}>{t('row.changed')}</span>}
      </th>
      <td className={styles.older}>{exact('older')}</td>
      <td className={styles.newer}>
        {exact('newer')}
        {isHidden && !hasDigits && <span className={styles.hidden}>{t('row.hidden')}</span>}
      </td>
    </tr>
  );
}
