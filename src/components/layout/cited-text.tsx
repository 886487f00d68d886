import type { ReactNode } from 'react';
import styles from './cited-text.module.css';

interface CitedTextProps {
  readonly heading: ReactNode;
  /** Where it stands, such as a document's number. */
  readonly source: ReactNode;
  readonly text: string;
  readonly lang: string;
  readonly open?: boolean;
}

/** A passage of a document that opens under its heading. */
export function CitedText({ heading, source, text, lang, open }: CitedTextProps) {
  return (
    <details className={styles.passage} open={open}>
      <summary className={styles.summary}>
        <span className={styles.heading}>{heading}</span>
        <span className={styles.source}>{source}</span>
      </summary>
      {text !== '' && (
        <blockquote className={styles.text} lang={lang}>
          {text}
        </blockquote>
      )}
    </details>
  );
}
