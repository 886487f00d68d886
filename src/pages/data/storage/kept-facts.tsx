import { useTranslation } from 'react-i18next';
import { datasets } from '../../../catalog/catalog';
import { useLanguage } from '../../../components/use-language';
import { useStorageRoom } from '../../../queries/storage/use-storage-room';
import { type KeptManifest, keptBytes, keptRows } from '../../../storage/kept-manifest';
import { formatBytes } from '../../../util/format-bytes';
import { formatDate } from '../../../util/format-date';
import { formatInstant } from '../../../util/format-instant';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import { FactList } from '../open/fact-list';

/** What is kept, how large it is, and what room there is for more. */
export function KeptFacts({ manifest }: { readonly manifest: KeptManifest }) {
  const { t } = useTranslation('storage');
  const language = useLanguage();
  const { data: room } = useStorageRoom();
  const { tables, savedAt, personalValues, view } = manifest;
  const facts = [
    {
      label: t('fact.datasets'),
      value: tables
        .map(({ name, rows }) => `${titleOf(name)} ${formatNumber(rows, language)}`)
        .join(' · '),
    },
    { label: t('fact.rows'), value: formatNumber(keptRows(manifest), language) },
    { label: t('fact.bytes'), value: formatBytes(keptBytes(manifest), language) },
    { label: t('fact.savedAt'), value: formatInstant(savedAt, language) },
    { label: t('fact.personal'), value: t(`personal.${personalValues}`) },
    {
      label: t('fact.view'),
      value: t(`view.${view.scope}`, {
        date: formatDate(view.asOf, language),
        snapshot: view.snapshot ?? '',
      }),
    },
    ...(room
      ? [
          { label: t('fact.used'), value: formatBytes(room.used, language) },
          { label: t('fact.free'), value: formatBytes(room.free, language) },
          {
            label: t('fact.protection'),
            value: t(room.isPersistent ? 'protection.persistent' : 'protection.ordinary'),
          },
        ]
      : []),
  ];
  return <FactList facts={facts} />;

  function titleOf(name: string): string {
    const dataset = datasets.find((each) => each.name === name);
    return dataset ? textIn(language, dataset.title) : name;
  }
}
