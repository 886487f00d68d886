import { CopyButton } from './copy-button';
import styles from './sql-block.module.css';
import { type SqlToken, sqlTokens } from './sql-tokens';

interface SqlBlockProps {
  /** Names the block for readers of the screen. */
  readonly label: string;
  readonly text: string;
}

/** A statement in the type of code, with a button that copies it. */
export function SqlBlock({ label, text }: SqlBlockProps) {
  return (
    <figure className={styles.block}>
      <div className={styles.bar}>
        <figcaption className={styles.label}>{label}</figcaption>
        <CopyButton text={text} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className={styles.code} tabIndex={0} aria-label={label}>
        <pre>
          <code>
            {sqlTokens(text).map((token) => (
              <Token key={token.start} token={token} />
            ))}
          </code>
        </pre>
      </section>
    </figure>
  );
}

function Token({ token }: { readonly token: SqlToken }) {
  return token.kind === 'other' ? token.text : <span data-kind={token.kind}>{token.text}</span>;
}
