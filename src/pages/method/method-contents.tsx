import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { families } from '../../catalog/catalog';
import { useLanguage } from '../../components/use-language';
import { indicators } from '../../evaluation/indicators';
import { keepFilter } from '../../queries/console-search';
import { useModels } from '../../queries/models/use-models';
import { textIn } from '../../util/language';
import { flags } from '../../warnings/flags/flags';
import { matchesMethod } from './matches-method';
import styles from './method-contents.module.css';

interface MethodContentsProps {
  /** The indicator whose card is open. */
  readonly indicator: string | null;
  /** The dataset whose card is open. */
  readonly dataset: string | null;
  /** The red flag whose card is open. */
  readonly flag?: string | null;
  /** The model whose card is open. */
  readonly model?: string;
}

/** All cards by name, narrowed by what is typed. */
export function MethodContents({ indicator, dataset, flag, model }: MethodContentsProps) {
  const { t } = useTranslation(['method', 'model']);
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const { models } = useModels();
  const foundModels = models.filter((each) => matchesMethod(each, query));
  const found = indicators.filter((each) => matchesMethod(each, query));
  const foundFlags = flags.filter((each) => matchesMethod(each, query));
  const groups = families
    .map((family) => ({
      ...family,
      datasets: family.datasets.filter((each) => matchesMethod(each, query)),
    }))
    .filter((family) => family.datasets.length > 0);
  return (
    <nav className={styles.contents} aria-label={t('contents')}>
      <input
        type="search"
        className={styles.search}
        aria-label={t('search')}
        placeholder={t('search')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <div className={styles.lists}>
        {foundModels.length > 0 && (
          <>
            <p className={styles.heading}>{t('model:models')}</p>
            <ul>
              {foundModels.map((each) => (
                <li key={each.name}>
                  <Link
                    className={styles.link}
                    to="/method/model/$model"
                    params={{ model: each.name }}
                    search={keepFilter}
                    aria-current={each.name === model ? 'page' : undefined}
                  >
                    {textIn(language, each.title)}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
        {found.length > 0 && (
          <>
            <p className={styles.heading}>{t('indicators')}</p>
            <ul>
              {found.map((each) => (
                <li key={each.name}>
                  <Link
                    className={styles.link}
                    to="/method/$indicator"
                    params={{ indicator: each.name }}
                    search={keepFilter}
                    aria-current={dataset === null && each.name === indicator ? 'page' : undefined}
                  >
                    {textIn(language, each.title)}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
        {foundFlags.length > 0 && (
          <>
            <p className={styles.heading}>{t('flags')}</p>
            <ul>
              {foundFlags.map((each) => (
                <li key={each.name}>
                  <Link
                    className={styles.link}
                    to="/method"
                    search={(previous) => ({ ...keepFilter(previous), view: `flag.${each.name}` })}
                    aria-current={each.name === flag ? 'page' : undefined}
                  >
                    {textIn(language, each.title)}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
        {groups.map((family) => (
          <div key={family.name}>
            <p className={styles.heading}>{textIn(language, family.title)}</p>
            <ul>
              {family.datasets.map((each) => (
                <li key={each.name}>
                  <Link
                    className={styles.link}
                    to="/method"
                    search={(previous) => ({
                      ...keepFilter(previous),
                      view: `dataset.${each.name}`,
                    })}
                    aria-current={each.name === dataset ? 'page' : undefined}
                  >
                    {textIn(language, each.title)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {foundModels.length + found.length + foundFlags.length + groups.length === 0 && (
          <p className={styles.none}>{t('noMatch', { query })}</p>
        )}
      </div>
    </nav>
  );
}
