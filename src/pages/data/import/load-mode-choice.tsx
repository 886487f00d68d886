import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type LoadMode, loadModes } from '../../../engine/local-rows';
import type { LoadPreview } from '../../../engine/preview-local-rows';
import { loadOutcome } from '../../../queries/intake/load-outcome';
import styles from './choices.module.css';

interface LoadModeChoiceProps {
  readonly preview: LoadPreview;
  readonly mode: LoadMode;
  readonly onChange: (mode: LoadMode) => void;
}

/** What becomes of the own rows that are there, with what each choice would do in numbers. */
export function LoadModeChoice({ preview, mode, onChange }: LoadModeChoiceProps) {
  const { t } = useTranslation('quality');
  const name = useId();
  const inSnapshot = preview.snapshot.same + preview.snapshot.different;
  return (
    <fieldset className={styles.options}>
      <legend className={styles.legend}>{t('modes.legend')}</legend>
      {loadModes.map((each) => {
        const { loaded, known, removed } = loadOutcome(preview, each);
        return (
          <label key={each} className={styles.option}>
            <input
              type="radio"
              name={name}
              checked={mode === each}
              onChange={() => onChange(each)}
            />
            {t(`modes.${each}`)}
            <span className={styles.note}>
              {t(`modes.${each}Counts`, { loaded, known, removed })}
            </span>
          </label>
        );
      })}
      {inSnapshot > 0 && (
        <p className={styles.note}>{t('modes.snapshotStays', { count: inSnapshot })}</p>
      )}
    </fieldset>
  );
}
