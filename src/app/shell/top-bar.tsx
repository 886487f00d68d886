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
      <div className={styles.snapshot}>
        <SnapshotTitle />
      </div>
      <div className={styles.tools}>
        <fieldset aria-label={t('filter.label')} className={styles.filter}>
          <FilterBar />
        </fieldset>
        <div className={styles.search}>
          <GlobalSearch />
        </div>
      </div>
    </header>
  );
}
