import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/layout/empty-state';
import type { SearchGroup, SearchItem } from './search-item';
import styles from './search-results.module.css';

interface SearchResultsProps {
  /** Prefix of the element ids; the options are numbered through all groups. */
  readonly id: string;
  readonly groups: readonly SearchGroup[];
  readonly active: number;
  readonly query: string;
  readonly onChoose: (item: SearchItem) => void;
}

/** What the search found, by kind. Focus stays in the search field. */
export function SearchResults({ id, groups, active, query, onChoose }: SearchResultsProps) {
  const { t } = useTranslation('shell');
  const order = new Map(groups.flatMap((group) => group.items).map((item, index) => [item, index]));
  return (
    <>
      <div role="listbox" id={`${id}-results`} aria-label={t('search.label')}>
        {groups.map(({ kind, items }) => (
          <fieldset key={kind} aria-labelledby={`${id}-${kind}`}>
            <p id={`${id}-${kind}`} role="presentation" className={styles.kind}>
              {t(`search.${kind}`)}
            </p>
            {items.map((item) => (
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field; see aria-activedescendant.
              <div
                key={item.code}
                id={`${id}-${order.get(item)}`}
                role="option"
                aria-selected={order.get(item) === active}
                className={styles.item}
                onPointerDown={(event) => {
                  event.preventDefault();
                  onChoose(item);
                }}
              >
                <span className={styles.label}>{item.label}</span>
                <span className={styles.hint}>{item.hint}</span>
              </div>
            ))}
          </fieldset>
        ))}
      </div>
      {groups.length === 0 && (
        <EmptyState title={t('search.noMatch', { query })} hint={t('search.noMatchHint')} />
      )}
    </>
  );
}
