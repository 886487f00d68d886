import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import type { SnapshotDescription } from '../../../queries/snapshot/describe-manifest';
import { formatDate } from '../../../util/format-date';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import { FactList } from '../open/fact-list';

/** What a snapshot says of itself before it is opened and verified. */
export function SnapshotFacts({ description }: { readonly description: SnapshotDescription }) {
  const { t } = useTranslation(['snapshot', 'data']);
  const language = useLanguage();
  const { title, publisher, asOf, datasets, rows, isSigned } = description;
  const facts = [
    { label: t('data:open.snapshot'), value: textIn(language, title) },
    ...(publisher ? [{ label: t('data:open.publisher'), value: publisher }] : []),
    { label: t('data:open.asOf'), value: formatDate(asOf, language) },
    {
      label: t('data:open.rows'),
      value: t('snapshot:offer.rows', { rows: formatNumber(rows, language), count: datasets }),
    },
    {
      label: t('snapshot:signature.title'),
      value: t(isSigned ? 'snapshot:offer.signed' : 'snapshot:signature.unsigned'),
    },
  ];
  return <FactList facts={facts} />;
}
