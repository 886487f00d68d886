import styles from './share-bar.module.css';

/** A bar from zero for a share (0 … 1), with a tick at what it is compared with. Decorative: figures stand beside it. */
export function ShareBar({
  share,
  mark = null,
}: {
  readonly share: number | null;
  readonly mark?: number | null;
}) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.fill} x="0" y="1" height="8" width={100 * (share ?? 0)} />
      {mark !== null && (
        <rect className={styles.mark} x={Math.min(99, 100 * mark)} y="0" height="10" width="1" />
      )}
    </svg>
  );
}
