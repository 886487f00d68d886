import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button';
import type { IconName } from '../controls/icon';

interface CopyButtonProps {
  /** What is copied; a function is asked at the moment of copying. */
  readonly text: string | (() => string);
  readonly label?: string;
  readonly icon?: IconName;
}

/** Copies a text and says so for a moment. */
export function CopyButton({ text, label, icon = 'copy' }: CopyButtonProps) {
  const { t } = useTranslation('common');
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), 1_600);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    await navigator.clipboard.writeText(typeof text === 'string' ? text : text());
    setCopied(true);
  };
  return (
    <>
      <Button variant="plain" icon={copied ? 'check' : icon} onClick={() => void copy()}>
        {copied ? t('action.copied') : (label ?? t('action.copy'))}
      </Button>
      <span className="visually-hidden" role="status">
        {copied ? t('action.copied') : ''}
      </span>
    </>
  );
}
