import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import { useCheckWords } from '../../../queries/snapshot/use-check-words';
import { failedChecks, type VerificationReport } from '../../../snapshot/check';
import styles from './failed-checks.module.css';

const mostShown = 8;

/** What speaks against a snapshot, one line each: what it is about, what is wrong, stated and found. */
export function FailedChecks({ report }: { readonly report: VerificationReport }) {
  const { t } = useTranslation('snapshot');
  const { ofCheck, ofSignature } = useCheckWords(useLanguage());
  const { signature } = report;
  const failed = failedChecks(report);
  return (
    <ul className={styles.checks} aria-label={t('check.failedChecks')}>
      {signature.kind === 'altered' && (
        <li className={styles.check}>
          <span className={styles.subject}>{t('signature.title')}</span>
          <span className={styles.finding}>{t('signature.altered')}</span>
          <span className={styles.detail}>{ofSignature(signature.reason)}</span>
        </li>
      )}
      {failed.slice(0, mostShown).map((check) => {
        const { subject, finding, detail } = ofCheck(check);
        return (
          <li key={`${check.subject} ${check.finding}`} className={styles.check}>
            <span className={styles.subject}>{subject}</span>
            <span className={styles.finding}>{finding}</span>
            {detail && <span className={styles.detail}>{detail}</span>}
          </li>
        );
      })}
      {failed.length > mostShown && (
        <li className={styles.detail}>{t('check.more', { count: failed.length - mostShown })}</li>
      )}
    </ul>
  );
}
