import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageParameter } from '../../../queries/use-page-parameter';
import styles from './difference-search.module.css';

/** Milliseconds after the last letter before the search begins. */
const pause = 300;

/** Searches the text of both sides; what is searched for stands in the URL. */
export function DifferenceSearch() {
  const { t } = useTranslation('comparison');
  const [search, setSearch] = usePageParameter('search');
  const [text, setText] = useState(search ?? '');
  const sent = useRef(search ?? '');
  useEffect(() => {
    const stated = search ?? '';
    if (stated === sent.current) return;
    sent.current = stated;
    setText(stated);
  }, [search]);
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === sent.current) return;
    const timer = window.setTimeout(() => {
      sent.current = wanted;
      setSearch(wanted || null, { replace: true });
    }, pause);
    return () => window.clearTimeout(timer);
  }, [text, setSearch]);
  return (
    <input
      type="search"
      className={styles.search}
      aria-label={t('detail.search')}
      placeholder={t('detail.search')}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
