import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import { useWorkspace } from '../../../queries/use-workspace';
import { formatDate } from '../../../util/format-date';
import choices from './choices.module.css';
import styles from './load-scope-choice.module.css';
import type { LoadScope } from './use-load-scope';

/** Whether own rows are shown alone or beside the snapshot, and at which date they are judged. */
export function LoadScopeChoice(props: LoadScope) {
  const { scope, isOwnOnly, asOf, setScope, setAsOf } = props;
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const id = useId();
  const { snapshot } = useWorkspace();
  return (
    <>
      {!isOwnOnly && (
        <fieldset className={choices.options}>
          <legend className={choices.legend}>{t('load.scope')}</legend>
          <label className={choices.option}>
            <input
              type="radio"
              name={`${id}-scope`}
              checked={scope === 'own'}
              onChange={() => setScope('own')}
            />
            {t('load.ownOnly')}
            <span className={choices.note}>{t('load.ownOnlyHint')}</span>
          </label>
          <label className={choices.option}>
            <input
              type="radio"
              name={`${id}-scope`}
              checked={scope === 'all'}
              onChange={() => setScope('all')}
            />
            {t('load.together')}
            <span className={choices.note}>{t('load.togetherHint')}</span>
            {snapshot?.isSynthetic && (
              <span className={choices.caution}>{t('load.togetherSynthetic')}</span>
            )}
          </label>
        </fieldset>
      )}
      {scope === 'own' && (
        <div className={choices.choices}>
          <label htmlFor={`${id}-date`}>{t('load.asOf')}</label>
          <input
            id={`${id}-date`}
            type="date"
            className={styles.date}
            value={asOf}
            required
            onChange={(event) => setAsOf(event.currentTarget.value || null)}
          />
          <span className={choices.note}>
            {`${formatDate(asOf, language)} · ${t('load.asOfHint')}`}
          </span>
        </div>
      )}
    </>
  );
}
