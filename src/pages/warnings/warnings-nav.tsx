import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keepFilter } from '../../queries/console-search';
import styles from './warnings-nav.module.css';

const pages = [
  { to: '/warnings', key: 'list', isExact: true },
  { to: '/warnings/rules', key: 'rules', isExact: false },
  { to: '/warnings/back-test', key: 'backTest', isExact: true },
] as const;

/** The pages about warnings. */
export function WarningsNav() {
  const { t } = useTranslation('warnings');
  return (
    <nav className={styles.nav} aria-label={t('nav.label')}>
      {pages.map(({ to, key, isExact }) => (
        <Link
          key={to}
          to={to}
          search={keepFilter}
          activeOptions={{ exact: isExact, includeSearch: false }}
          className={styles.link}
        >
          {t(`nav.${key}`)}
        </Link>
      ))}
    </nav>
  );
}
