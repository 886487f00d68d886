import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './column-mapping-list.module.css';
import { type ColumnTarget, findTargets, type TargetGroup } from './column-mapping-options';

interface ColumnMappingListProps {
  readonly label: string;
  readonly groups: readonly TargetGroup[];
  /** Id of the option that holds now. */
  readonly selected: string;
  readonly onChoose: (target: ColumnTarget) => void;
}

/** A search field over what a column may become; arrows move, Enter chooses. */
export function ColumnMappingList({ label, groups, selected, onChoose }: ColumnMappingListProps) {
  const { t } = useTranslation(['intake', 'common']);
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const found = findTargets(groups, query);
  const options = found.flatMap((group) => group.options);
  const current = options[active];

  useEffect(() => {
    const mark = active < 0 ? '[aria-selected="true"]' : '[data-active]';
    const row = list.current?.querySelector(mark);
    if (list.current && row instanceof HTMLElement) showWithin(list.current, row);
  }, [active]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') setActive(Math.min(options.length - 1, active + 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else if (event.key === 'PageDown') setActive(Math.min(options.length - 1, active + 8));
    else if (event.key === 'PageUp') setActive(Math.max(0, active - 8));
    else if (event.key === 'Enter' && current) onChoose(current.target);
    else return;
    event.preventDefault();
  }

  return (
    <div className={styles.picker}>
      <input
        className={styles.search}
        type="search"
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={current ? `${id}-${current.id}` : undefined}
        placeholder={t('mapping.search')}
        value={query}
        data-autofocus
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(event.currentTarget.value === '' ? -1 : 0);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
        {found.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group within a listbox has no element of its own.
          <div key={group.key} role="group" aria-label={t(`mapping.${group.key}`)}>
            <div className={styles.group} aria-hidden="true">
              {t(`mapping.${group.key}`)}
            </div>
            {group.options.map((option) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the search field handles all keys of the list.
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field; see aria-activedescendant.
              <div
                key={option.id}
                id={`${id}-${option.id}`}
                role="option"
                aria-selected={option.id === selected}
                data-active={option === current || undefined}
                className={styles.option}
                onClick={() => onChoose(option.target)}
              >
                <span className={styles.label}>{option.label}</span>
                {option.takenBy !== null && option.id !== selected && (
                  <span className={styles.hint}>
                    {t('mapping.taken', { column: option.takenBy })}
                  </span>
                )}
                {option.target.kind === 'extra' && (
                  <span className={styles.hint}>{t('mapping.keepHint')}</span>
                )}
              </div>
            ))}
          </div>
        ))}
      </div>
      {options.length === 0 && (
        <p className={styles.none}>{t('common:picker.noMatch', { query })}</p>
      )}
    </div>
  );
}

/** Scrolls a list, and nothing around it, so that a row of it is in view. */
function showWithin(list: HTMLElement, row: HTMLElement): void {
  const frame = list.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  if (top < frame.top) list.scrollTop -= frame.top - top;
  else if (bottom > frame.bottom) list.scrollTop += bottom - frame.bottom;
}
