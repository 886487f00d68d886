import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/controls/button';
import styles from './compare-bar.module.css';
import { type ComparedUnits, comparedLimits } from './use-compared-units';

/** What is chosen for comparison, and the way there; nothing while nothing is chosen. */
export function CompareBar({ compared }: { readonly compared: ComparedUnits }) {
  const { t } = useTranslation('scoreboard');
  const count = compared.units.size;
  return (
    <div className={styles.bar} aria-live="polite" data-empty={count === 0 || undefined}>
      {count > 0 && (
        <>
          {count < comparedLimits.least ? (
            <span>{t('compare.need', { count: comparedLimits.least - count })}</span>
          ) : (
            <Link
              to="/scoreboard"
              search={(previous) => ({ ...previous, view: 'compare' })}
              className={styles.open}
            >
              {t('compare.open', { count })}
            </Link>
          )}
          {!compared.mayAdd && (
            <span className={styles.full}>{t('compare.full', { count: comparedLimits.most })}</span>
          )}
          <Button variant="plain" onClick={compared.clear}>
            {t('compare.clear')}
          </Button>
        </>
      )}
    </div>
  );
}
