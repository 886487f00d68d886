import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeptState } from '../../../queries/storage/kept-status';
import { useKeeping } from '../../../queries/storage/use-keeping';
import styles from './kept-panel.module.css';
import { RemoveQuestion } from './remove-kept';

interface KeepSwitchProps {
  readonly isKept: boolean;
  /** False beside an encrypted snapshot. */
  readonly isAllowed: boolean;
}

/** Whether own data is kept; to end it, what is kept is deleted, after a question. */
export function KeepSwitch({ isKept, isAllowed }: KeepSwitchProps) {
  const { t } = useTranslation('storage');
  const id = useId();
  const { keep } = useKeeping();
  const { status, work, needsConsent } = useKeptState();
  const [isAsked, setAsked] = useState(false);
  const manifest = status.kind === 'shown' ? status.manifest : null;
  const isOn = isKept || work?.kind === 'saving' || needsConsent;
  return (
    <>
      <div className={styles.switch}>
        <input
          id={id}
          type="checkbox"
          role="switch"
          className={styles.toggle}
          checked={isOn}
          aria-checked={isOn}
          disabled={work !== null || !(isAllowed || isKept)}
          aria-describedby={`${id}-hint`}
          onChange={() => (isKept ? setAsked(true) : void keep())}
        />
        <label htmlFor={id} className={styles.strong}>
          {t('keep')}
        </label>
        <p id={`${id}-hint`} className={styles.note}>
          {t(isAllowed ? 'keepHint' : 'encrypted')}
        </p>
      </div>
      {isAsked && manifest && (
        <RemoveQuestion manifest={manifest} onClose={() => setAsked(false)} />
      )}
    </>
  );
}
