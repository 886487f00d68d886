import { useTranslation } from 'react-i18next';
import { FilterBar } from './filter-bar';
import { GlobalSearch } from './global-search';
import { SnapshotTitle } from './snapshot-title';
import styles from './top-bar.module.css';

/** Which snapshot is open, what is filtered, and the search. */
export function TopBar() {
  const { t } = useTranslation('shell');
  return (
    <header className={styles.bar}>
      <SnapshotTitle />
      <fieldset aria-label={t('filter.label')} className={styles.filter}>
        <FilterBar />
      </fieldset>
      <GlobalSearch />
    </header>
  );
}
