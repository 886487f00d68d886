import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SystemPage } from '../../../catalog/system-schema';
import { useLanguage } from '../../../components/use-language';
import { keepFilter } from '../../../queries/console-search';
import type { ServedSystem } from '../../../queries/systems/assemble-systems';
import { textIn } from '../../../util/language';
import styles from './page.module.css';

const routes = {
  scoreboard: '/scoreboard',
  hotspots: '/hotspots',
  warnings: '/warnings',
  ledgers: '/ledgers',
  reports: '/reports',
  data: '/data/quality',
} as const satisfies Record<SystemPage, string>;

/** The pages on which a system works, its indicators and the rules that watch over it. */
export function SystemUse({ served }: { readonly served: ServedSystem }) {
  const { t } = useTranslation('coverage');
  const language = useLanguage();
  const { system, models, ledgers, indicators, rules } = served;
  const [model] = models;
  return (
    <>
      <ul className={styles.pages}>
        {system.pages
          .filter((page) => page !== 'ledgers' || ledgers.length === 0)
          .map((page) => (
            <li key={page}>
              <Link
                to={routes[page]}
                search={(previous) => ({
                  ...keepFilter(previous),
                  ...(page === 'scoreboard' && model ? { model: model.name } : {}),
                })}
                className={styles.link}
              >
                {t(`page.${page}`)}
              </Link>
            </li>
          ))}
      </ul>
      {ledgers.length > 0 && (
        <ul className={styles.pages} aria-label={t('page.ledgers')}>
          {ledgers.map(({ name, title }) => (
            <li key={name}>
              <Link
                to="/ledger/$ledger"
                params={{ ledger: name }}
                search={keepFilter}
                className={styles.link}
              >
                {t('ledger', { title: textIn(language, title) })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {indicators.length > 0 && (
        <details className={styles.more}>
          <summary>{t('indicators', { count: indicators.length })}</summary>
          <ul>
            {indicators.map(({ name, title }) => (
              <li key={name}>
                <Link to="/method/$indicator" params={{ indicator: name }} search={keepFilter}>
                  {textIn(language, title)}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      {rules.length === 0 ? (
        <p className={styles.noRules}>{t('noRules')}</p>
      ) : (
        <details className={styles.more}>
          <summary>{t('rules', { count: rules.length })}</summary>
          <ul>
            {rules.map(({ name, title }) => (
              <li key={name}>
                <Link to="/warnings/rules/$rule" params={{ rule: name }} search={keepFilter}>
                  {textIn(language, title)}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
