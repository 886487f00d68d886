import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LevelBadge } from '../../components/layout/level-badge';
import { useLanguage } from '../../components/use-language';
import { keepFilter } from '../../queries/console-search';
import { useOpenWarnings } from '../../queries/warnings/open-warnings';
import { formatDate } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import { warningLevels } from '../../warnings/warning-level';
import styles from './warnings-strip.module.css';

/** Open warnings by level and what is new among them, each leading to the list. */
export function WarningsStrip() {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const id = useId();
  const open = useOpenWarnings();
  return (
    <section className={styles.strip} aria-labelledby={id}>
      <h2 id={id}>{t('warnings.title')}</h2>
      {open.kind === 'known' ? (
        <>
          <ul className={styles.levels}>
            {warningLevels.map((level) => (
              <li key={level}>
                <Link
                  to="/warnings"
                  search={(previous) => ({ ...keepFilter(previous), kind: level })}
                >
                  <LevelBadge level={level}>{t(`warnings.${level}`)}</LevelBadge>
                  <b>{formatNumber(open.levels[level], language)}</b>
                </Link>
              </li>
            ))}
          </ul>
          <p className={styles.news}>
            {open.sinceVisit && (
              <span>
                {t('warnings.sinceVisit', {
                  count: open.sinceVisit.count,
                  date: formatDate(open.sinceVisit.date, language),
                })}
              </span>
            )}
            {open.sinceSnapshot && (
              <span>
                {t('warnings.sinceSnapshot', {
                  count: open.sinceSnapshot.count,
                  date: formatDate(open.sinceSnapshot.date, language),
                })}
              </span>
            )}
          </p>
        </>
      ) : (
        <p className={styles.news} aria-live="polite">
          {t(`warnings.${open.kind}`)}
        </p>
      )}
      <Link to="/warnings" search={keepFilter} className={styles.all}>
        {t('warnings.all')}
      </Link>
    </section>
  );
}
