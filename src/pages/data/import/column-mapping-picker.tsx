import { Popover } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../../../components/controls/icon';
import { ColumnMappingList } from './column-mapping-list';
import type { ColumnTarget, TargetGroup } from './column-mapping-options';
import styles from './column-mapping-picker.module.css';

interface ColumnMappingPickerProps {
  /** What is chosen here. */
  readonly label: string;
  /** What is chosen now. */
  readonly value: string;
  readonly isField: boolean;
  readonly selected: string;
  readonly groups: () => readonly TargetGroup[];
  readonly disabled: boolean;
  readonly onChoose: (target: ColumnTarget) => void;
}

/** What a column becomes; opens a searchable list of everything it may become. */
export function ColumnMappingPicker(props: ColumnMappingPickerProps) {
  const { label, value, isField, selected, groups, disabled, onChoose } = props;
  const [opened, setOpened] = useState(false);
  const button = (
    <button
      type="button"
      className={styles.button}
      data-field={isField || undefined}
      aria-label={`${label}: ${value}`}
      aria-haspopup="dialog"
      aria-expanded={opened}
      disabled={disabled}
      onClick={() => setOpened(!opened)}
    >
      <span className={styles.value}>{value}</span>
      <Icon name="chevron-down" size={12} />
    </button>
  );
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      offset={4}
      width={340}
      trapFocus
      returnFocus
      withinPortal
      hideDetached={false}
    >
      <Popover.Target>{button}</Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-label={label}>
        {opened && (
          <ColumnMappingList
            label={label}
            groups={groups()}
            selected={selected}
            onChoose={(target) => {
              setOpened(false);
              onChoose(target);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
