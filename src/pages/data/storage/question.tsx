import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import styles from './kept-panel.module.css';

interface QuestionProps {
  readonly question: string;
  /** What will have happened. */
  readonly consequence: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be undone; nothing happens by Escape and by default. */
export function Question({ question, consequence, confirm, onConfirm, onClose }: QuestionProps) {
  const { t } = useTranslation('storage');
  const id = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div
      role="alertdialog"
      aria-labelledby={id}
      aria-describedby={`${id}-what`}
      className={styles.caution}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p id={id} className={styles.strong}>
        {question}
      </p>
      <p id={`${id}-what`}>{consequence}</p>
      <div className={styles.actions}>
        <Button
          onClick={() => {
            onClose();
            onConfirm();
          }}
        >
          {confirm}
        </Button>
        <Button ref={cancel} onClick={onClose}>
          {t('remove.cancel')}
        </Button>
      </div>
    </div>
  );
}
