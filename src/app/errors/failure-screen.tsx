import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button';
import { Icon } from '../../components/controls/icon';
import styles from './failure-screen.module.css';

interface FailureScreenProps {
  readonly title: string;
  readonly what: string;
  readonly remedy: string;
  /** What exactly is wrong, where that is more than words. */
  readonly evidence?: ReactNode;
  /** For those who maintain the console: error, SQL, versions. */
  readonly details: string;
  /** Buttons, the most helpful first. */
  readonly children: ReactNode;
}

/** Says what happened, what to do, and offers to do it. */
export function FailureScreen(props: FailureScreenProps) {
  const { title, what, evidence, remedy, details, children } = props;
  const { t } = useTranslation('errors');
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(details);
    setCopied(true);
  };
  return (
    <section role="alert" className={styles.screen}>
      <h1 className={styles.title}>
        <Icon name="alert" size={20} />
        {title}
      </h1>
      <p>{what}</p>
      {evidence}
      <p>{remedy}</p>
      <div className={styles.actions}>{children}</div>
      <p className={styles.note}>{t('nothingLost')}</p>
      <details className={styles.details}>
        <summary>{t('details')}</summary>
        <pre>{details}</pre>
        <Button icon="copy" onClick={() => void copy()}>
          {t(isCopied ? 'tasks.copied' : 'tasks.copyDetails')}
        </Button>
      </details>
    </section>
  );
}
