import styles from './share-bar.module.css';

/** Shares of the grades as parts of one bar, the best first and darkest. Decorative: the figures stand beside it. */
export function ShareBar({ shares }: { readonly shares: readonly (number | null)[] }) {
  let before = 0;
  return (
    <svg
      className={styles.bar}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {shares.map((share, place) => {
        const x = before;
        before += 100 * (share ?? 0);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: grades stand in a fixed order.
          <rect key={place} x={x} width={100 * (share ?? 0)} height="10" data-place={place} />
        );
      })}
    </svg>
  );
}
