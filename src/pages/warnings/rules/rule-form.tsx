import { useTranslation } from 'react-i18next';
import { type LooseDocument, valueAt, withValue } from '../../../util/edit-document';
import { LevelInputs } from './level-inputs';
import { NumberInput } from './number-input';
import { ParameterInputs } from './parameter-inputs';
import styles from './rule-form.module.css';

interface RuleFormProps {
  readonly document: LooseDocument;
  readonly onChange: (document: LooseDocument) => void;
}

/** Name, titles, parameters, level table and cool-down of a rule document; all else is in its text. */
export function RuleForm({ document, onChange }: RuleFormProps) {
  const { t } = useTranslation('ruleEditor');
  const text = (path: readonly string[], label: string, hint?: string) => (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="text"
        value={String(valueAt(document, path) ?? '')}
        onChange={({ currentTarget }) => onChange(withValue(document, path, currentTarget.value))}
      />
      {hint && <small>{hint}</small>}
    </label>
  );
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <h2 className={styles.heading}>{t('form.parameters')}</h2>
      <ParameterInputs document={document} onChange={onChange} />
      <h2 className={styles.heading}>{t('form.levels')}</h2>
      <LevelInputs document={document} onChange={onChange} />
      <h2 className={styles.heading}>{t('form.names')}</h2>
      <div className={styles.texts}>
        {text(['title', 'zh'], t('form.titleZh'))}
        {text(['title', 'en'], t('form.titleEn'))}
        {text(['name'], t('form.name'), t('form.nameHint'))}
        <NumberInput
          label={t('form.coolDown')}
          value={valueAt(document, ['coolDownDays'])}
          onChange={(value) => onChange(withValue(document, ['coolDownDays'], value))}
        />
      </div>
    </form>
  );
}
