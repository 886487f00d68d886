import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keepFilter } from '../../queries/console-search';
import styles from './data-nav.module.css';

const pages = [
  { to: '/data', key: 'data' },
  { to: '/data/quality', key: 'quality' },
  { to: '/data/systems', key: 'systems' },
] as const;

/** The pages about data. */
export function DataNav() {
  const { t } = useTranslation('quality');
  return (
    <nav className={styles.nav} aria-label={t('page.nav')}>
      {pages.map(({ to, key }) => (
        <Link
          key={to}
          to={to}
          search={keepFilter}
          activeOptions={{ exact: true, includeSearch: false }}
          className={styles.link}
        >
          {t(`page.${key}`)}
        </Link>
      ))}
    </nav>
  );
}
