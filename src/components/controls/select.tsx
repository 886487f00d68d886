import { type ReactNode, useId } from 'react';
import styles from './select.module.css';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface SelectProps {
  readonly label: string;
  /** Keeps the label for screen readers only. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly options: readonly SelectOption[];
  /** Further options in groups. */
  readonly children?: ReactNode;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** A choice among few options, with its label. */
export function Select(props: SelectProps) {
  const { label, isLabelHidden, value, options, children, disabled, onChange } = props;
  const id = useId();
  return (
    <span className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
        {children}
      </select>
    </span>
  );
}
