import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../components/use-language';
import { type AreaSummary, paymentStates } from '../../../../queries/areas/assemble-areas';
import { formatYuan } from '../../../../util/format-amount';
import { formatNumber, formatPercent } from '../../../../util/format-number';
import { TwinPanel } from '../twin-panel';
import { ShareBar } from './share-bar';

/** What became of the payments of an area's agreements. */
export function PaymentsPanel({ summary }: { readonly summary: AreaSummary }) {
  const { t } = useTranslation('areas');
  const language = useLanguage();
  const { payments } = summary;
  const owed = paymentStates.reduce((sum, state) => sum + payments[state].count, 0);
  const due = owed - payments.not_due.count;
  return (
    <TwinPanel
      title={
        due > 0
          ? t('payments.finding', {
              share: formatPercent(payments.in_time.count / due, language),
            })
          : t('payments.title')
      }
      subtitle={t('payments.subtitle')}
      file={t('payments.title')}
      status={owed > 0 ? undefined : { kind: 'empty' }}
      columns={[
        { key: 'state', title: t('payments.state') },
        { key: 'count', title: t('payments.count'), numeric: true },
        { key: 'share', title: t('payments.share'), numeric: true },
        { key: 'bar', title: t('twin.bar'), isDrawn: true },
        { key: 'amount', title: t('payments.amount'), numeric: true },
      ]}
      rows={paymentStates.map((state) => {
        const { count, amount } = payments[state];
        const share = owed > 0 ? count / owed : null;
        return {
          key: state,
          cells: [
            t(`payments.${state}`),
            formatNumber(count, language),
            formatPercent(share, language),
            <ShareBar key="bar" share={share} />,
            formatYuan(amount, language),
          ],
          values: [t(`payments.${state}`), count, share, null, amount],
        };
      })}
    />
  );
}
