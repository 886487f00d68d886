import { useId, useMemo, useState } from 'react';
import type { Relations } from '../../../queries/relations/assemble-relations';
import { findNodes } from '../../../queries/relations/find-nodes';
import styles from './unit-search.module.css';

interface UnitSearchProps {
  readonly relations: Relations;
  readonly label: string;
  readonly onChoose: (key: string) => void;
}

/** Finds a unit or an organisation by a part of its name or its credit code. */
export function UnitSearch({ relations, label, onChoose }: UnitSearchProps) {
  const list = useId();
  const [text, setText] = useState('');
  const found = useMemo(() => findNodes(relations.nodes, text), [relations, text]);
  const choose = (value: string) => {
    setText(value);
    const node = findNodes(relations.nodes, value).find(
      ({ name, key }) => value === name || value === key,
    );
    if (node) onChoose(node.key);
  };
  return (
    <>
      <input
        type="search"
        className={styles.field}
        list={list}
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => choose(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key === 'Enter' && first) onChoose(first.key);
        }}
      />
      <datalist id={list}>
        {found.map(({ key, name }) => (
          <option key={key} value={name}>
            {key}
          </option>
        ))}
      </datalist>
    </>
  );
}
