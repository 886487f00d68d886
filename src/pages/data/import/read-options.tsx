import { useTranslation } from 'react-i18next';
import type { IntakeOptions } from '../../../intake/read/read-plan';
import { useImports } from '../../../queries/intake/import-store';
import styles from './choices.module.css';

interface ReadOptionsProps {
  readonly id: number;
  readonly options: IntakeOptions;
  readonly disabled: boolean;
}

/** Choices that change what is kept; the file is read again with each. */
export function ReadOptions({ id, options, disabled }: ReadOptionsProps) {
  const { t } = useTranslation('intake');
  const choose = useImports((state) => state.chooseOptions);
  return (
    <fieldset className={styles.options} disabled={disabled}>
      <legend className={styles.legend}>{t('options.title')}</legend>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={options.unknownCodes === 'empty'}
          onChange={(event) =>
            choose(id, { unknownCodes: event.currentTarget.checked ? 'empty' : 'reject' })
          }
        />
        {t('options.unknownCodes')}
        <span className={styles.note}>{t('options.unknownCodesHint')}</span>
      </label>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={options.keepPersonalData}
          onChange={(event) => choose(id, { keepPersonalData: event.currentTarget.checked })}
        />
        {t('options.keepPersonal')}
        <span className={styles.note}>{t('options.keepPersonalHint')}</span>
      </label>
    </fieldset>
  );
}
