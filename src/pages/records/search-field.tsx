import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageParameter } from '../../queries/use-page-parameter';
import styles from './search-field.module.css';

/** Milliseconds after the last letter before the search begins. */
const pause = 300;

/** Searches the records; what is searched for stands in the URL. */
export function SearchField() {
  const { t } = useTranslation('records');
  const [search, setSearch] = usePageParameter('search');
  const [text, setText] = useState(search ?? '');
  const sent = useRef(search ?? '');
  useEffect(() => {
    if ((search ?? '') === sent.current) return;
    sent.current = search ?? '';
    setText(search ?? '');
  }, [search]);
  useEffect(() => {
    if (text.trim() === sent.current) return;
    const timer = window.setTimeout(() => {
      sent.current = text.trim();
      setSearch(text.trim() || null, { replace: true });
    }, pause);
    return () => window.clearTimeout(timer);
  }, [text, setSearch]);
  return (
    <input
      type="search"
      className={styles.search}
      aria-label={t('toolbar.search')}
      placeholder={t('toolbar.search')}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
