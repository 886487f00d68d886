import { useId, useState } from 'react';
import styles from './number-field.module.css';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly step: number;
  /** Why a number cannot be taken, or null where it can. */
  readonly refuse: (value: number) => string | null;
  /** Where it is no number at all. */
  readonly noNumber: string;
  readonly onChange: (value: number) => void;
  readonly onDone: () => void;
}

/** A number to be typed. What cannot be taken stays to be corrected, with the reason beside it. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, step, refuse, noNumber, onChange, onDone } = props;
  const [text, setText] = useState<string | null>(null);
  const id = useId();
  const problem = text === null ? null : problemOf(text);

  function problemOf(typed: string): string | null {
    const number = Number(typed);
    return typed.trim() === '' || !Number.isFinite(number) ? noNumber : refuse(number);
  }

  return (
    <span className={styles.field}>
      <input
        type="number"
        className={styles.input}
        value={text ?? String(value)}
        min={min}
        max={max}
        step={step}
        aria-label={label}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : id}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          if (problemOf(currentTarget.value) === null) onChange(Number(currentTarget.value));
        }}
        onBlur={() => {
          setText(null);
          onDone();
        }}
      />
      {problem !== null && (
        <span id={id} role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </span>
  );
}
