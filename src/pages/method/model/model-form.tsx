import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import { findIndicator } from '../../../evaluation/indicators';
import type { LooseDocument } from '../../../util/edit-document';
import { valueAt, withValue } from '../../../util/edit-document';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import { type DocumentPart, documentParts } from './document-parts';
import styles from './model-form.module.css';

interface ModelFormProps {
  readonly document: LooseDocument;
  readonly onChange: (document: LooseDocument) => void;
}

/** Name, titles, weights, goalposts and grades of a model document; all else is in its text. */
export function ModelForm({ document, onChange }: ModelFormProps) {
  const { t } = useTranslation('model');
  const language = useLanguage();
  const grades = valueAt(document, ['grades']);
  const set = (path: readonly (string | number)[], value: unknown) =>
    onChange(withValue(document, path, value));
  const titleOf = ({ title }: DocumentPart): string => {
    if (typeof title !== 'string') return textIn(language, title);
    const indicator = findIndicator(title);
    return indicator ? textIn(language, indicator.short) : title;
  };
  const text = (path: readonly string[], label: string, hint?: string) => (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="text"
        value={String(valueAt(document, path) ?? '')}
        onChange={(event) => set(path, event.currentTarget.value)}
      />
      {hint && <small>{hint}</small>}
    </label>
  );
  const number = (path: readonly (string | number)[], label: string) => (
    <NumberInput
      label={label}
      value={valueAt(document, path)}
      onChange={(value) => set(path, value)}
    />
  );
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <div className={styles.texts}>
        {text(['name'], t('editor.name'), t('editor.nameHint'))}
        {text(['version'], t('editor.version'))}
        {text(['title', 'zh'], t('editor.titleZh'))}
        {text(['title', 'en'], t('editor.titleEn'))}
      </div>
      <h2 className={styles.heading}>{t('editor.weights')}</h2>
      <ul className={styles.parts}>
        <li className={styles.head} aria-hidden="true">
          <span className={styles.posts}>{t('editor.posts')}</span>
          <span className={styles.weight}>{t('editor.weightHead')}</span>
        </li>
        {documentParts(document).map((part) => {
          const title = titleOf(part);
          const key = part.path.join('/');
          const isOff = Math.abs(part.sum - 100) > 1e-6;
          const hasPosts = valueAt(document, [...part.path, 'goalposts']) !== undefined;
          return (
            <li key={key} data-depth={part.depth}>
              <span className={styles.title}>{title}</span>
              {hasPosts && (
                <span className={styles.posts}>
                  {number(
                    [...part.path, 'goalposts', 'lowest'],
                    t('editor.lowest', { part: title }),
                  )}
                  {' – '}
                  {number(
                    [...part.path, 'goalposts', 'highest'],
                    t('editor.highest', { part: title }),
                  )}
                </span>
              )}
              <span className={styles.weight}>
                {number([...part.path, 'weight'], t('editor.weight', { part: title }))}
                <small data-off={isOff || undefined}>
                  {isOff && t('editor.sum', { sum: formatNumber(part.sum, language, 1) })}
                </small>
              </span>
            </li>
          );
        })}
      </ul>
      <h2 className={styles.heading}>{t('editor.grades')}</h2>
      <ul className={styles.parts}>
        {(Array.isArray(grades) ? grades : []).map((grade: unknown, index) => {
          const name = valueAt(grade, ['title', language === 'en' ? 'en' : 'zh']);
          const title = typeof name === 'string' ? name : String(index + 1);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: grades have no identity but their place.
            <li key={index} data-depth={0}>
              <span className={styles.title}>{title}</span>
              <span className={styles.weight}>
                {number(['grades', index, 'from'], t('editor.gradeFrom', { grade: title }))}
              </span>
            </li>
          );
        })}
      </ul>
    </form>
  );
}

interface NumberInputProps {
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: number | null) => void;
}

/** A number of the document; an empty field is null there, which the check then names. */
function NumberInput({ label, value, onChange }: NumberInputProps) {
  return (
    <input
      className={styles.number}
      type="number"
      step="any"
      aria-label={label}
      value={typeof value === 'number' ? value : ''}
      onChange={({ currentTarget }) =>
        onChange(currentTarget.value === '' ? null : currentTarget.valueAsNumber)
      }
    />
  );
}
