import { useRef } from 'react';
import styles from './json-text.module.css';

interface JsonTextProps {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The text of a document to edit, with the numbers of its lines. */
export function JsonText({ label, text, onChange }: JsonTextProps) {
  const numbers = useRef<HTMLPreElement>(null);
  const lines = text.split('\n').length;
  return (
    <div className={styles.text}>
      <pre ref={numbers} className={styles.numbers} aria-hidden="true">
        {Array.from({ length: lines }, (_, place) => place + 1).join('\n')}
      </pre>
      <textarea
        aria-label={label}
        value={text}
        spellCheck={false}
        wrap="off"
        onChange={(event) => onChange(event.currentTarget.value)}
        onScroll={(event) => {
          if (numbers.current) numbers.current.scrollTop = event.currentTarget.scrollTop;
        }}
      />
    </div>
  );
}
