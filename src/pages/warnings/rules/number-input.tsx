import styles from './rule-form.module.css';

interface NumberInputProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
  readonly value: unknown;
  readonly onChange: (value: number | null) => void;
}

/** A number of the document; an empty field is null. */
export function NumberInput({ label, isLabelHidden, hint, value, onChange }: NumberInputProps) {
  return (
    <label className={styles.field}>
      <span className={isLabelHidden ? 'visually-hidden' : undefined}>{label}</span>
      <input
        className={styles.number}
        type="number"
        step="any"
        value={typeof value === 'number' ? value : ''}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.value === '' ? null : currentTarget.valueAsNumber)
        }
      />
      {hint && <small>{hint}</small>}
    </label>
  );
}
