import { Popover } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button';
import { useLanguage } from '../../components/use-language';
import { orderedFields, usualFields } from '../../queries/records/record-columns';
import type { RecordsView } from '../../queries/records/use-records-view';
import { usePageParameter } from '../../queries/use-page-parameter';
import { textIn } from '../../util/language';
import styles from './column-picker.module.css';

/** Chooses the columns; the choice stands in the URL. */
export function ColumnPicker({ view }: { readonly view: RecordsView }) {
  const { t } = useTranslation('records');
  const language = useLanguage();
  const [, setColumns] = usePageParameter('columns');
  const { dataset, fields, selection } = view;
  const all = orderedFields(dataset);
  const shown = new Set(fields.map(({ name }) => name));
  const choose = (names: ReadonlySet<string>) => {
    const chosen = all.filter(({ name }) => names.has(name)).map(({ name }) => name);
    const usual = usualFields(dataset, selection.figure !== null).map(({ name }) => name);
    const text = chosen.join();
    setColumns(text === usual.join() ? null : text, { replace: true });
  };
  const toggle = (name: string) => {
    const next = new Set(shown);
    if (!next.delete(name)) next.add(name);
    if (next.size > 0) choose(next);
  };
  return (
    <Popover position="bottom-end" width={300} trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button icon="table">
          {t('toolbar.columns')}
          <span className={styles.count}>
            {t('toolbar.columnsCount', { shown: fields.length, total: all.length })}
          </span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown}>
        <fieldset>
          <legend className="visually-hidden">{t('toolbar.columnsTitle')}</legend>
          <div className={styles.list}>
            {all.map((field) => (
              <label key={field.name} className={styles.option}>
                <input
                  type="checkbox"
                  checked={shown.has(field.name)}
                  onChange={() => toggle(field.name)}
                />
                <span>{textIn(language, field.title)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className={styles.actions}>
          <Button variant="plain" onClick={() => setColumns(null, { replace: true })}>
            {t('toolbar.columnsUsual')}
          </Button>
          <Button variant="plain" onClick={() => choose(new Set(all.map(({ name }) => name)))}>
            {t('toolbar.columnsAll')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
