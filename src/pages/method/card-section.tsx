import { type ReactNode, useId } from 'react';
import styles from './card-section.module.css';

interface CardSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A titled part of a card. */
export function CardSection({ title, children }: CardSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
