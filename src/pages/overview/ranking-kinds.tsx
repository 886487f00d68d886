import { useTranslation } from 'react-i18next';
import styles from './ranking-panel.module.css';

export const rankingKinds = ['counties', 'cities', 'departments', 'scores'] as const;
export type RankingKind = (typeof rankingKinds)[number];

interface RankingKindsProps {
  readonly kind: RankingKind;
  readonly onKind: (kind: RankingKind) => void;
}

/** Who is ranked by the measure, or all counties by their score. */
export function RankingKinds({ kind, onKind }: RankingKindsProps) {
  const { t } = useTranslation('overview');
  return (
    <fieldset className={styles.kinds}>
      <legend className="visually-hidden">{t('ranking.by')}</legend>
      {rankingKinds.map((each) => (
        <button key={each} type="button" aria-pressed={each === kind} onClick={() => onKind(each)}>
          {t(`ranking.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
