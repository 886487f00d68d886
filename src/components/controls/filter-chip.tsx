import { Popover } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import styles from './filter-chip.module.css';
import { Icon } from './icon';

interface FilterChipProps {
  /** What is chosen here, such as "Region". */
  readonly kind: string;
  /** What is chosen now, such as "Hangzhou +2" or "Whole province". */
  readonly value: string;
  /** Whether this differs from "all": then it can be taken away. */
  readonly isSet: boolean;
  readonly removeLabel: string;
  readonly onRemove: () => void;
  /** Called when the picker is about to open: the time to load what it needs. */
  readonly onOpen?: () => void;
  readonly width?: number;
  /** The picker that opens under the chip. */
  readonly children: (close: () => void) => ReactNode;
}

/** One part of the filter: shows its value, opens its picker, and can be taken away. */
export function FilterChip(props: FilterChipProps) {
  const { kind, value, isSet, removeLabel, onRemove, onOpen, width = 300, children } = props;
  const [opened, setOpened] = useState(false);
  return (
    <span className={styles.chip} data-set={isSet || undefined}>
      <Popover
        opened={opened}
        onChange={setOpened}
        position="bottom-start"
        offset={6}
        width={width}
        trapFocus
        returnFocus
        withinPortal
      >
        <Popover.Target>
          <button
            type="button"
            className={styles.open}
            onPointerEnter={onOpen}
            onFocus={onOpen}
            onClick={() => setOpened(!opened)}
          >
            <span className={styles.kind}>{kind}</span>
            <span className={styles.value}>{value}</span>
          </button>
        </Popover.Target>
        <Popover.Dropdown className={styles.dropdown} aria-label={kind}>
          {opened && children(() => setOpened(false))}
        </Popover.Dropdown>
      </Popover>
      {isSet && (
        <button type="button" className={styles.remove} aria-label={removeLabel} onClick={onRemove}>
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}
