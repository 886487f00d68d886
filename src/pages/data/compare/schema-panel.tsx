import { useTranslation } from 'react-i18next';
import { labelOf } from '../../../catalog/code-lists';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import type { ComparedDataset } from '../../../queries/comparison/compared-dataset';
import { schemaChangeCount } from '../../../queries/comparison/schema-changes';
import { textIn } from '../../../util/language';
import styles from './schema-panel.module.css';

/** Fields and codes that one of the snapshots lacks, and fields of another type. */
export function SchemaPanel({ dataset }: { readonly dataset: ComparedDataset }) {
  const { t } = useTranslation('comparison');
  const language = useLanguage();
  const { schema, fields } = dataset;
  const separator = language === 'en' ? ', ' : '、';
  const fieldOf = (name: string) => fields.find((field) => field.name === name);
  const titleOf = (name: string) => {
    const field = fieldOf(name);
    return field ? textIn(language, field.title) : name;
  };
  const codesOf = (name: string, codes: readonly string[]) => {
    const list = fieldOf(name)?.codes;
    return codes.map((code) => (list ? labelOf(list, code, language) : code)).join(separator);
  };
  const items = [
    { term: t('detail.fieldAdded'), text: schema.added.map(titleOf).join(separator) },
    { term: t('detail.fieldRemoved'), text: schema.removed.map(titleOf).join(separator) },
    ...schema.codes.flatMap(({ field, added, removed }) => [
      { term: t('detail.codesAdded', { field: titleOf(field) }), text: codesOf(field, added) },
      { term: t('detail.codesRemoved', { field: titleOf(field) }), text: codesOf(field, removed) },
    ]),
  ].filter(({ text }) => text !== '');
  return (
    <Panel title={t('detail.schemaTitle')}>
      {schemaChangeCount(schema) === 0 ? (
        <p className={styles.none}>{t('detail.schemaNone')}</p>
      ) : (
        <>
          <dl className={styles.list}>
            {items.map(({ term, text }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          {schema.retyped.map(({ field, from, to }) => (
            <p key={field}>{t('detail.retyped', { field: titleOf(field), from, to })}</p>
          ))}
        </>
      )}
    </Panel>
  );
}
