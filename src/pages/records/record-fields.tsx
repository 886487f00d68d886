import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dataset, Field } from '../../catalog/dataset-schema';
import { extraColumn } from '../../catalog/extra-column';
import { maskCell, subjectKindField } from '../../catalog/mask-cell';
import { useLanguage } from '../../components/use-language';
import { isOrganisationCode } from '../../queries/archive/organisation';
import { keepFilter } from '../../queries/console-search';
import { cellText } from '../../queries/records/cell-text';
import type { RecordRow } from '../../queries/records/record-blocks';
import { useFieldUnit } from '../../queries/records/use-field-unit';
import { extraCells } from '../../reports/extra-cells';
import { textIn } from '../../util/language';
import styles from './record-fields.module.css';

interface RecordFieldsProps {
  readonly dataset: Dataset;
  readonly record: RecordRow;
}

/** All fields and extra columns of a record: titles in both languages, codes with their codes, amounts with units. */
export function RecordFields({ dataset, record }: RecordFieldsProps) {
  const { t } = useTranslation('records');
  const language = useLanguage();
  const isBlank = (field: Field) => (record[field.name] ?? null) === null;
  const filled = dataset.fields.filter((field) => !isBlank(field));
  const blank = dataset.fields.filter(isBlank);
  const extra = extraCells(record[extraColumn] ?? null);
  return (
    <>
      <dl className={styles.fields}>
        {filled.map((field) => (
          <div key={field.name} className={styles.field}>
            <dt>
              {textIn(language, field.title)}
              <span className={styles.other} lang={language === 'en' ? 'zh-CN' : 'en'}>
                {textIn(language === 'en' ? 'zh-CN' : 'en', field.title)}
              </span>
            </dt>
            <dd>
              <FieldValue dataset={dataset} field={field} record={record} />
            </dd>
          </div>
        ))}
      </dl>
      {blank.length > 0 && (
        <p className={styles.blank}>
          {t('record.blank', {
            count: blank.length,
            names: blank
              .map(({ title }) => textIn(language, title))
              .join(language === 'en' ? ', ' : '、'),
          })}
        </p>
      )}
      {extra.length > 0 && (
        <section aria-label={t('record.extra')}>
          <h3 className={styles.extra}>{t('record.extra')}</h3>
          <dl className={styles.fields}>
            {extra.map(({ header, text }) => (
              <div key={header} className={styles.field}>
                <dt>{header}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

interface FieldValueProps extends RecordFieldsProps {
  readonly field: Field;
}

function FieldValue({ dataset, field, record }: FieldValueProps) {
  const { t } = useTranslation('records');
  const language = useLanguage();
  const value = record[field.name] ?? null;
  const kind = subjectKindField(dataset)?.name;
  const subjectKind = kind === undefined ? null : (record[kind] ?? null);
  const text = cellText(field, value, { language, yes: t('yes'), no: t('no'), subjectKind });
  const isMasked = maskCell(field, value, subjectKind) !== value;
  const unit = useFieldUnit()(field);
  const reference = dataset.references?.find((each) => each.field === field.name);
  return (
    <>
      {text}
      {unit !== null && <span className={styles.unit}>{unit}</span>}
      {field.codes && String(value) !== text && (
        <code className={styles.code}>{String(value)}</code>
      )}
      {isMasked && <span className={styles.masked}>{t('record.masked')}</span>}
      {field.role === 'subject_code' && isOrganisationCode(String(value)) && (
        <Link
          className={styles.link}
          to="/archive/$unit"
          params={{ unit: String(value) }}
          search={keepFilter}
        >
          {t('record.archive')}
        </Link>
      )}
      {reference && (
        <Link
          className={styles.link}
          to="/ledgers/$dataset"
          params={{ dataset: reference.dataset }}
          search={(previous) => ({ ...keepFilter(previous), record: String(value) })}
        >
          {t('record.openReference')}
        </Link>
      )}
    </>
  );
}
