import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import { useCheckWords } from '../../../queries/snapshot/use-check-words';
import { type Check, failsBy } from '../../../snapshot/check';
import type { SignatureCheck } from '../../../snapshot/signature';
import styles from './check-list.module.css';

const mostShown = 12;

interface CheckListProps {
  readonly label: string;
  readonly checks: readonly Check[];
  /** Heads the list where it does not fit. */
  readonly signature?: SignatureCheck;
}

/** Checks one by one: what each is about, what was found, stated and found values or examples. */
export function CheckList({ label, checks, signature }: CheckListProps) {
  const { t } = useTranslation('snapshot');
  const { ofCheck, ofSignature } = useCheckWords(useLanguage());
  const rest = checks.length - mostShown;
  return (
    <ul className={styles.checks} aria-label={label}>
      {signature?.kind === 'altered' && (
        <li className={styles.check}>
          <span className={styles.subject}>{t('signature.title')}</span>
          <span className={styles.finding} data-fails>
            {t('signature.altered')}
          </span>
          <span className={styles.detail}>{ofSignature(signature.reason)}</span>
        </li>
      )}
      {checks.slice(0, mostShown).map((check) => {
        const { subject, finding, detail } = ofCheck(check);
        return (
          <li key={`${check.subject} ${check.finding}`} className={styles.check}>
            <span className={styles.subject}>{subject}</span>
            <span className={styles.finding} data-fails={failsBy(check.finding) || undefined}>
              {finding}
            </span>
            {detail && <span className={styles.detail}>{detail}</span>}
          </li>
        );
      })}
      {rest > 0 && <li className={styles.detail}>{t('check.more', { count: rest })}</li>}
    </ul>
  );
}
