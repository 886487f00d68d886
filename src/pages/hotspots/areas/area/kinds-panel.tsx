import { useTranslation } from 'react-i18next';
import { codeList } from '../../../../catalog/code-lists';
import { useLanguage } from '../../../../components/use-language';
import type { AreaSummary } from '../../../../queries/areas/assemble-areas';
import type { Areas } from '../../../../queries/areas/use-areas';
import { formatNumber, formatPercent } from '../../../../util/format-number';
import { textIn } from '../../../../util/language';
import { TwinPanel } from '../twin-panel';
import { ShareBar } from './share-bar';

interface KindsPanelProps {
  readonly areas: Areas;
  readonly summary: AreaSummary;
}

/** The dishonesty records of an area by kind, beside their shares in all areas. */
export function KindsPanel({ areas, summary }: KindsPanelProps) {
  const { t } = useTranslation('areas');
  const language = useLanguage();
  const all = areas.areas.reduce((sum, { records }) => sum + records, 0);
  const allOf = (kind: string) =>
    areas.areas
      .flatMap(({ kinds }) => kinds)
      .reduce((sum, each) => (each.kind === kind ? sum + each.records : sum), 0);
  const rows = codeList('record_kind')
    .codes.map(({ code, title }) => {
      const records = summary.kinds.find(({ kind }) => kind === code)?.records ?? 0;
      return {
        code,
        title: textIn(language, title),
        records,
        share: summary.records > 0 ? records / summary.records : null,
        everywhere: all > 0 ? allOf(code) / all : null,
      };
    })
    .sort((a, b) => b.records - a.records);
  const [first] = rows;
  return (
    <TwinPanel
      title={
        first?.share
          ? t('kinds.finding', {
              kind: first.title,
              share: formatPercent(first.share, language, 0),
            })
          : t('kinds.title')
      }
      subtitle={t('kinds.subtitle')}
      file={t('kinds.title')}
      status={summary.records > 0 ? undefined : { kind: 'empty' }}
      columns={[
        { key: 'kind', title: t('kinds.kind') },
        { key: 'records', title: t('kinds.records'), numeric: true },
        { key: 'share', title: t('kinds.share'), numeric: true },
        { key: 'bar', title: t('twin.bar'), isDrawn: true },
        { key: 'everywhere', title: t('kinds.everywhere'), numeric: true },
      ]}
      rows={rows.map(({ code, title, records, share, everywhere }) => ({
        key: code,
        cells: [
          title,
          formatNumber(records, language),
          formatPercent(share, language),
          <ShareBar key="bar" share={share} mark={everywhere} />,
          formatPercent(everywhere, language),
        ],
        values: [title, records, share, null, everywhere],
      }))}
    />
  );
}
