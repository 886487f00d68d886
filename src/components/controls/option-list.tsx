import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../util/class-names';
import { Icon } from './icon';
import { type ListedOption, listOptions, type Option } from './option';
import styles from './option-list.module.css';

interface OptionListProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly selected: readonly string[];
  readonly onToggle: (value: string) => void;
}

/**
 * A search field over a list or two-level tree of options, several of which can be chosen.
 * Focus stays in the field; arrows move, Enter chooses, right and left open and close a branch.
 */
export function OptionList({ label, options, selected, onToggle }: OptionListProps) {
  const { t } = useTranslation('common');
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(-1);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() =>
    branchesOf(options, selected),
  );
  const list = useRef<HTMLDivElement>(null);
  const listed = listOptions(options, query, expanded);
  const chosen = new Set(selected);

  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  });

  const setBranch = (value: string, open: boolean) => {
    const next = new Set(expanded);
    if (open) next.add(value);
    else next.delete(value);
    setExpanded(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const current = listed[active];
    const move = keyMoves[event.key];
    if (move) setActive(move(active, listed.length));
    else if (event.key === 'Enter' && current) onToggle(current.value);
    else if (event.key === 'ArrowRight' && current?.expanded === false)
      setBranch(current.value, true);
    else if (event.key === 'ArrowLeft' && current?.expanded) setBranch(current.value, false);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.picker}>
      <input
        className={styles.search}
        type="search"
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-haspopup="tree"
        aria-controls={`${id}-list`}
        aria-activedescendant={listed[active] ? `${id}-${listed[active].value}` : undefined}
        placeholder={t('picker.search')}
        value={query}
        data-autofocus
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(event.currentTarget.value === '' ? -1 : 0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="tree"
        aria-label={label}
        aria-multiselectable="true"
        className={styles.list}
      >
        {listed.map((option, index) => (
          <OptionRow
            key={option.value}
            id={`${id}-${option.value}`}
            option={option}
            isActive={index === active}
            isSelected={chosen.has(option.value)}
            isImplied={option.parent !== undefined && chosen.has(option.parent)}
            onToggle={() => onToggle(option.value)}
            onExpand={(open) => setBranch(option.value, open)}
          />
        ))}
      </div>
      {listed.length === 0 && <p className={styles.none}>{t('picker.noMatch', { query })}</p>}
    </div>
  );
}

interface OptionRowProps {
  readonly id: string;
  readonly option: ListedOption;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isImplied: boolean;
  readonly onToggle: () => void;
  readonly onExpand: (open: boolean) => void;
}

function OptionRow(props: OptionRowProps) {
  const { id, option, isActive, isSelected, isImplied, onToggle, onExpand } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field handles all keys of the list.
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field; see aria-activedescendant.
    <div
      id={id}
      role="treeitem"
      aria-selected={isSelected}
      aria-level={option.level}
      aria-expanded={option.expanded}
      data-active={isActive || undefined}
      data-level={option.level}
      className={styles.option}
      onClick={onToggle}
    >
      <span
        className={classNames(
          styles.box,
          (isSelected || isImplied) && styles.checked,
          isImplied && styles.implied,
        )}
      >
        {(isSelected || isImplied) && <Icon name="check" size={12} />}
      </span>
      <span className={styles.label}>{option.label}</span>
      {option.hint && <span className={styles.hint}>{option.hint}</span>}
      {option.expanded !== undefined && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys in the search field do the same.
        // biome-ignore lint/a11y/noStaticElementInteractions: the row states aria-expanded; this is its mouse handle.
        <span
          className={styles.handle}
          onClick={(event) => {
            event.stopPropagation();
            onExpand(!option.expanded);
          }}
        >
          <Icon name={option.expanded ? 'chevron-down' : 'chevron-right'} />
        </span>
      )}
    </div>
  );
}

const keyMoves: Record<string, (active: number, count: number) => number> = {
  ArrowDown: (active, count) => Math.min(count - 1, active + 1),
  ArrowUp: (active) => Math.max(0, active - 1),
  PageDown: (active, count) => Math.min(count - 1, active + 8),
  PageUp: (active) => Math.max(0, active - 8),
};

function branchesOf(options: readonly Option[], selected: readonly string[]): ReadonlySet<string> {
  const chosen = new Set(selected);
  return new Set(
    options.flatMap(({ value, parent }) => (parent && chosen.has(value) ? [parent] : [])),
  );
}
