import { useTranslation } from 'react-i18next';
import { codeList } from '../../catalog/code-lists';
import type { Dataset, Field } from '../../catalog/dataset-schema';
import { useLanguage } from '../../components/use-language';
import { useFieldUnit } from '../../queries/records/use-field-unit';
import { type Language, textIn } from '../../util/language';
import styles from './dataset-fields.module.css';

/** The fields of a dataset: titles, types, units, codes, aliases. */
export function DatasetFields({ dataset }: { readonly dataset: Dataset }) {
  const { t } = useTranslation('method');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={t('dataset.fields')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('dataset.fields')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dataset.title')}</th>
            <th scope="col">{t('dataset.type')}</th>
            <th scope="col">{t('dataset.required')}</th>
            <th scope="col">{t('dataset.codes')}</th>
            <th scope="col">{t('dataset.aliases')}</th>
          </tr>
        </thead>
        <tbody>
          {dataset.fields.map((field) => (
            <FieldRow key={field.name} field={field} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FieldRow({ field }: { readonly field: Field }) {
  const { t } = useTranslation('method');
  const language = useLanguage();
  const unit = useFieldUnit()(field);
  return (
    <tr>
      <th scope="row">
        <span className={styles.title}>{textIn(language, field.title)}</span>
        <code className={styles.name}>{field.name}</code>
        {field.description && (
          <span className={styles.description}>{textIn(language, field.description)}</span>
        )}
      </th>
      <td>
        {t(`type.${field.type}`)}
        {unit !== null && <span className={styles.unit}>{unit}</span>}
      </td>
      <td>{field.constraints?.required ? t('dataset.required') : ''}</td>
      <td>{field.codes && <Codes list={field.codes} language={language} />}</td>
      <td className={styles.aliases}>
        {field.aliases?.join(language === 'en' ? ', ' : '、') ?? ''}
      </td>
    </tr>
  );
}

interface CodesProps {
  readonly list: string;
  readonly language: Language;
}

function Codes({ list, language }: CodesProps) {
  const { t } = useTranslation('method');
  const { title, codes } = codeList(list);
  return (
    <details>
      <summary className={styles.codes}>
        {textIn(language, title)}
        <span className={styles.unit}>{t('dataset.codeCount', { count: codes.length })}</span>
      </summary>
      <ul className={styles.codeList}>
        {codes.map((code) => (
          <li key={code.code}>
            <code>{code.code}</code> {textIn(language, code.title)}
          </li>
        ))}
      </ul>
    </details>
  );
}
