import { useTranslation } from 'react-i18next';
import { failedChecks, type VerificationReport } from '../../../snapshot/check';
import { CheckList } from './check-list';

/** What speaks against a snapshot. */
export function FailedChecks({ report }: { readonly report: VerificationReport }) {
  const { t } = useTranslation('snapshot');
  return (
    <CheckList
      label={t('check.failedChecks')}
      checks={failedChecks(report)}
      signature={report.signature}
    />
  );
}
