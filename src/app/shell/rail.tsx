import { Link, useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/controls/icon';
import { keepFilter } from '../../queries/console-search';
import { navPages } from './nav-pages';
import styles from './rail.module.css';
import { RailFoot } from './rail-foot';
import { RailWarnings } from './rail-warnings';
import { Seal } from './seal';

/** Brand, pages, and what holds for the whole console; a bar at the bottom on a phone. */
export function Rail({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useTranslation('shell');
  const current = useMatches({ select: (matches) => matches.at(-1)?.staticData.page });
  return (
    <nav aria-label={t('nav.label')} className={styles.rail}>
      <div className={styles.brand}>
        <Seal />
        <div>
          <p className={styles.name}>{t('brand.name')}</p>
          <p className={styles.subtitle}>{t('brand.subtitle')}</p>
        </div>
      </div>
      <ul className={styles.pages}>
        {navPages.map(({ name, to, icon, isInMenu }) => (
          <li key={name} data-menu={isInMenu || undefined}>
            <Link
              to={to}
              search={keepFilter}
              className={styles.page}
              activeProps={{}}
              aria-current={current === name ? 'page' : undefined}
            >
              <span className={styles.icon}>
                <Icon name={icon} size={20} />
              </span>
              {t(`nav.${name}`)}
              {name === 'warnings' && <RailWarnings />}
            </Link>
          </li>
        ))}
      </ul>
      <RailFoot onHelp={onHelp} />
    </nav>
  );
}
