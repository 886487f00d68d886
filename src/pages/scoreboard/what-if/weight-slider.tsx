import type { KeyboardEvent } from 'react';
import styles from './weight-slider.module.css';

interface WeightSliderProps {
  readonly label: string;
  /** The value in words. */
  readonly valueText: string;
  /** 0 … 1. */
  readonly share: number;
  /** The model's own share, marked below the track. */
  readonly nominal: number;
  /** Where two units are level, marked too; null for none. */
  readonly level: number | null;
  readonly onChange: (share: number) => void;
  readonly onDone: () => void;
}

/** Steps of a drag; arrow keys go by a percent, with Shift by a tenth, page keys by ten. */
const dragStep = 0.005;
const keySteps: Readonly<Record<string, number>> = {
  ArrowLeft: -0.01,
  ArrowDown: -0.01,
  ArrowRight: 0.01,
  ArrowUp: 0.01,
  PageDown: -0.1,
  PageUp: 0.1,
};

/** A slider from 0 to 100 % of a group. */
export function WeightSlider(props: WeightSliderProps) {
  const { label, valueText, share, nominal, level, onChange, onDone } = props;

  function step(event: KeyboardEvent): void {
    const size = keySteps[event.key];
    if (size === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = share + (event.shiftKey ? size / 10 : size);
    onChange(Math.min(1, Math.max(0, Math.round(next * 1000) / 1000)));
  }

  return (
    <span className={styles.slider}>
      <svg className={styles.marks} aria-hidden="true" focusable="false">
        <line className={styles.track} x1="0" x2="100%" y1="50%" y2="50%" />
        <line className={styles.filled} x1="0" x2={percent(share)} y1="50%" y2="50%" />
        <line
          className={styles.nominal}
          x1={percent(nominal)}
          x2={percent(nominal)}
          y1="3"
          y2="21"
        />
        {level !== null && (
          <line className={styles.level} x1={percent(level)} x2={percent(level)} y1="3" y2="21" />
        )}
      </svg>
      <input
        type="range"
        className={styles.input}
        min={0}
        max={1}
        step="any"
        value={share}
        aria-label={label}
        aria-valuetext={valueText}
        onChange={({ currentTarget }) =>
          onChange(Math.round(Number(currentTarget.value) / dragStep) * dragStep)
        }
        onKeyDown={step}
        onPointerUp={onDone}
        onBlur={onDone}
      />
    </span>
  );
}

function percent(share: number): string {
  return `${100 * share}%`;
}
