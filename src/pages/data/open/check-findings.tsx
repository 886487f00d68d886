import { useTranslation } from 'react-i18next';
import { PlainTable } from '../../../components/tables/plain-table';
import { useLanguage } from '../../../components/use-language';
import { type Check, failsBy, summariseChecks } from '../../../snapshot/check';
import { formatNumber } from '../../../util/format-number';
import { CheckList } from './check-list';

/** What was checked of a snapshot, kind by kind, and everything that is wrong or worth noting. */
export function CheckFindings({ checks }: { readonly checks: readonly Check[] }) {
  const { t } = useTranslation('snapshot');
  const language = useLanguage();
  const found = checks
    .filter(({ finding }) => finding !== 'ok')
    .sort((a, b) => Number(failsBy(b.finding)) - Number(failsBy(a.finding)));
  return (
    <>
      <PlainTable
        caption={t('check.title')}
        columns={[
          { key: 'kind', title: t('check.what') },
          { key: 'checked', title: t('check.checked'), numeric: true },
          { key: 'failed', title: t('check.failed'), numeric: true },
          { key: 'noted', title: t('check.noted'), numeric: true },
        ]}
        rows={summariseChecks(checks).map(({ kind, checked, failed, noted }) => ({
          key: kind,
          cells: [
            t(`check.kind.${kind}`),
            ...[checked, failed, noted].map((count) => formatNumber(count, language)),
          ],
        }))}
      />
      {found.length > 0 && <CheckList label={t('check.findings')} checks={found} />}
    </>
  );
}
