import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import type { DifferenceCounts } from '../../../queries/comparison/comparison';
import { formatPercent } from '../../../util/format-number';
import styles from './share-bar.module.css';

interface ShareBarProps {
  readonly title: string;
  readonly counts: DifferenceCounts;
  /** The share of rows that the whole width stands for. */
  readonly scale: number;
}

/** The share of rows that are not the same, by kind, from zero. */
export function ShareBar({ title, counts, scale }: ShareBarProps) {
  const { t } = useTranslation('comparison');
  const language = useLanguage();
  const parts = partsOf(counts).filter(({ share }) => share > 0);
  const label = t('datasets.sharesOf', {
    dataset: title,
    parts: parts
      .map(({ kind, share }) =>
        t('datasets.part', { kind: t(`kind.${kind}`), share: formatPercent(share, language) }),
      )
      .join(language === 'en' ? ', ' : '，'),
  });
  return (
    <span className={styles.bar} role="img" aria-label={label} title={label}>
      {parts.map(({ kind, share }) => (
        <span key={kind} data-kind={kind} style={{ width: `${(100 * share) / scale}%` }} />
      ))}
    </span>
  );
}

/** The share of rows that are not the same, among the rows of both snapshots. */
export function differingShare(counts: DifferenceCounts): number {
  return partsOf(counts).reduce((sum, { share }) => sum + share, 0);
}

function partsOf(counts: DifferenceCounts) {
  const all = counts.newer + counts.withdrawn;
  const share = (rows: number) => (all === 0 ? 0 : rows / all);
  return [
    { kind: 'withdrawn', share: share(counts.withdrawn) },
    { kind: 'changed', share: share(counts.changed) },
    { kind: 'late', share: share(counts.late) },
    { kind: 'added', share: share(counts.added - counts.late) },
  ] as const;
}
