import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../components/use-language';
import type { DatasetDifference } from '../../../queries/comparison/comparison';
import { differenceKinds } from '../../../queries/comparison/use-difference-selection';
import type { DifferenceKind } from '../../../sql/compare-page';
import { formatNumber } from '../../../util/format-number';
import styles from './kind-tabs.module.css';

interface KindTabsProps {
  readonly difference: DatasetDifference;
  readonly selected: DifferenceKind;
}

/** Chooses the kind of rows that are listed; the choice stands in the URL. */
export function KindTabs({ difference, selected }: KindTabsProps) {
  const { t } = useTranslation('comparison');
  const language = useLanguage();
  const navigate = useNavigate();
  const choose = (kind: DifferenceKind) =>
    void navigate({
      to: '.',
      search: (previous) => ({ ...previous, kind, field: undefined, sort: undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <fieldset className={styles.kinds} aria-label={t('detail.kinds')}>
      {differenceKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.kind}
          aria-pressed={kind === selected}
          title={t(`kindHint.${kind}`)}
          onClick={() => choose(kind)}
        >
          {t(`kind.${kind}`)}
          <span className={styles.rows}>{formatNumber(difference.counts[kind], language)}</span>
        </button>
      ))}
      <span className={styles.unchanged} title={t('kindHint.unchanged')}>
        {t('kind.unchanged')}
        <span className={styles.rows}>{formatNumber(difference.counts.unchanged, language)}</span>
      </span>
    </fieldset>
  );
}
