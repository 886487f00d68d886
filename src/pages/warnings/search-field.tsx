import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageParameter } from '../../queries/use-page-parameter';
import styles from './search-field.module.css';

/** Milliseconds after the last letter before the list changes. */
const pause = 200;

/** Searches the list; what is searched for stands in the URL. */
export function SearchField() {
  const { t } = useTranslation('warnings');
  const [search, setSearch] = usePageParameter('search');
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null) return;
    const timer = window.setTimeout(() => {
      setSearch(typed.trim() || null, { replace: true });
      setTyped(null);
    }, pause);
    return () => window.clearTimeout(timer);
  }, [typed, setSearch]);
  return (
    <input
      type="search"
      className={styles.search}
      aria-label={t('search')}
      placeholder={t('search')}
      value={typed ?? search ?? ''}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
