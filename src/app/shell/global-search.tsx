import { Popover } from '@mantine/core';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/controls/icon';
import styles from './global-search.module.css';
import { searchFieldId } from './search-field-id';
import { type SearchItem, searchItems } from './search-item';
import { SearchResults } from './search-results';
import { useFoundItems } from './use-found-items';
import { useOpenSearchItem } from './use-open-search-item';
import { useSearchItems } from './use-search-items';

/** Finds what the console knows by name, pinyin, code or English, and what the records name. */
export function GlobalSearch() {
  const { t } = useTranslation('shell');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [isFocused, setFocused] = useState(false);
  const items = useSearchItems(isFocused);
  const found = useFoundItems(isFocused ? query : '');
  const groups = [...searchItems(items, query), ...found];
  const flat = groups.flatMap((group) => group.items);
  const isOpen = isFocused && query.trim() !== '';
  const openItem = useOpenSearchItem();

  const choose = (item: SearchItem) => {
    openItem(item);
    setQuery('');
    field.current?.blur();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const current = flat[active];
    if (event.key === 'ArrowDown') setActive(Math.min(flat.length - 1, active + 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else if (event.key === 'Enter' && current) choose(current);
    else if (event.key === 'Escape' && query !== '') setQuery('');
    else if (event.key === 'Escape') field.current?.blur();
    else return;
    event.preventDefault();
  };

  return (
    <search className={styles.search}>
      <Popover
        opened={isOpen}
        position="bottom-end"
        offset={6}
        width="target"
        withinPortal={false}
        withRoles={false}
      >
        <Popover.Target>
          <div className={styles.field}>
            <Icon name="search" />
            <input
              ref={field}
              id={searchFieldId}
              type="search"
              role="combobox"
              autoComplete="off"
              aria-label={t('search.label')}
              aria-autocomplete="list"
              aria-expanded={isOpen}
              aria-controls={`${id}-results`}
              aria-activedescendant={isOpen && flat[active] ? `${id}-${active}` : undefined}
              placeholder={t('search.placeholder')}
              value={query}
              onChange={(event) => {
                setQuery(event.currentTarget.value);
                setActive(0);
              }}
              onFocus={() => setFocused(true)}
              onBlur={() => setFocused(false)}
              onKeyDown={onKeyDown}
            />
            <span aria-hidden="true" className={styles.key}>
              /
            </span>
          </div>
        </Popover.Target>
        <Popover.Dropdown className={styles.dropdown}>
          <SearchResults id={id} groups={groups} active={active} query={query} onChoose={choose} />
        </Popover.Dropdown>
      </Popover>
      <span role="status" className="visually-hidden">
        {isOpen ? t('search.results', { count: flat.length }) : ''}
      </span>
    </search>
  );
}
