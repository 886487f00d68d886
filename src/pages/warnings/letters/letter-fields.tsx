import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../../../components/controls/select';
import type { LetterSettings } from '../../../queries/letters/notice';
import type { Language } from '../../../util/language';
import styles from './letter-fields.module.css';

interface LetterFieldsProps {
  readonly settings: LetterSettings;
  readonly language: Language;
  readonly onSettings: (settings: LetterSettings) => void;
  readonly onLanguage: (language: Language) => void;
}

const fields = [
  { name: 'unit', type: 'text' },
  { name: 'due', type: 'date' },
  { name: 'number', type: 'text' },
  { name: 'issuer', type: 'text' },
  { name: 'date', type: 'date' },
] as const;

/** What a person sets in a letter: its language, addressee, dates, number and issuer. */
export function LetterFields(props: LetterFieldsProps) {
  const { settings, language, onSettings, onLanguage } = props;
  const { t } = useTranslation('letters');
  const id = useId();
  return (
    <div className={styles.fields}>
      <Select
        label={t('setting.language')}
        value={language}
        options={[
          { value: 'zh-CN', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
        onChange={(value) => onLanguage(value === 'en' ? 'en' : 'zh-CN')}
      />
      {fields.map(({ name, type }) => (
        <div key={name} className={styles.field}>
          <label htmlFor={`${id}-${name}`}>{t(`setting.${name}`)}</label>
          <input
            id={`${id}-${name}`}
            type={type}
            value={settings[name]}
            maxLength={type === 'date' ? undefined : 200}
            onChange={(event) => onSettings({ ...settings, [name]: event.currentTarget.value })}
          />
        </div>
      ))}
    </div>
  );
}
