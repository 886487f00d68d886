import { useTranslation } from 'react-i18next';
import { type LooseDocument, valueAt, withoutValue, withValue } from '../../../util/edit-document';
import type { Method } from '../../../warnings/rule-schema';
import { NumberInput } from './number-input';
import { type ParameterField, parameterFields } from './parameter-fields';
import styles from './rule-form.module.css';

interface ParameterInputsProps {
  readonly document: LooseDocument;
  readonly onChange: (document: LooseDocument) => void;
}

/** The parameters of the method of a rule document; nothing for a method that there is not. */
export function ParameterInputs({ document, onChange }: ParameterInputsProps) {
  const { t } = useTranslation('ruleEditor');
  const method = valueAt(document, ['detect', 'method']);
  if (typeof method !== 'string' || !(method in parameterFields)) {
    return <p>{t('form.noMethod')}</p>;
  }
  return (
    <div className={styles.fields}>
      {parameterFields[method as Method].map((field) => (
        <ParameterInput key={field.name} field={field} document={document} onChange={onChange} />
      ))}
    </div>
  );
}

interface ParameterInputProps extends ParameterInputsProps {
  readonly field: ParameterField;
}

function ParameterInput({ field, document, onChange }: ParameterInputProps) {
  const { t } = useTranslation(['ruleEditor', 'warnings']);
  const path = ['detect', field.name];
  const value = valueAt(document, path);
  const label = t(`parameter.${field.name}` as 'parameter.least');
  const set = (next: unknown) => onChange(withValue(document, path, next));
  switch (field.kind) {
    case 'number':
      return (
        <NumberInput
          label={label}
          hint={field.isOptional ? t('form.optional') : undefined}
          value={value}
          onChange={(next) =>
            next === null && field.isOptional ? onChange(withoutValue(document, path)) : set(next)
          }
        />
      );
    case 'limit':
      return (
        <div className={styles.pair}>
          <NumberInput label={label} value={value} onChange={set} />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={value === 'target'}
              onChange={({ currentTarget }) => set(currentTarget.checked ? 'target' : null)}
            />
            {t('form.target')}
          </label>
        </div>
      );
    case 'text':
      return (
        <label className={styles.wide}>
          <span>{label}</span>
          <textarea
            rows={2}
            spellCheck={false}
            value={typeof value === 'string' ? value : ''}
            onChange={({ currentTarget }) =>
              currentTarget.value === '' && field.isOptional
                ? onChange(withoutValue(document, path))
                : set(currentTarget.value)
            }
          />
        </label>
      );
    case 'choice':
      return (
        <label className={styles.field}>
          <span>{label}</span>
          <select value={String(value)} onChange={(event) => set(event.currentTarget.value)}>
            {field.options.map((option) => (
              <option key={option} value={option}>
                {option}
              </option>
            ))}
          </select>
        </label>
      );
    case 'several': {
      const chosen = Array.isArray(value) ? value : [];
      return (
        <fieldset className={styles.several}>
          <legend>{label}</legend>
          {field.options.map((option) => (
            <label key={option} className={styles.check}>
              <input
                type="checkbox"
                checked={chosen.includes(option)}
                onChange={({ currentTarget }) =>
                  set(
                    field.options.filter((each) =>
                      each === option ? currentTarget.checked : chosen.includes(each),
                    ),
                  )
                }
              />
              {t(`warnings:spc.${option}` as 'warnings:spc.outside')}
            </label>
          ))}
        </fieldset>
      );
    }
  }
}
