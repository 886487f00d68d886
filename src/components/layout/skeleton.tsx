import { classNames } from '../../util/class-names';
import styles from './skeleton.module.css';

interface SkeletonProps {
  /** Lines of text; the last is shorter. */
  readonly lines?: number;
  /** A single block of this height in pixels instead of lines. */
  readonly height?: number;
  readonly className?: string;
}

/** The grey shape of what is being loaded. */
export function Skeleton({ lines = 1, height, className }: SkeletonProps) {
  if (height !== undefined) {
    return (
      <div aria-hidden="true" className={classNames(styles.block, className)} style={{ height }} />
    );
  }
  const keys = Array.from({ length: lines }, (_, index) => `line ${index}`);
  return (
    <div aria-hidden="true" className={classNames(styles.lines, className)}>
      {keys.map((key) => (
        <div key={key} className={styles.line} />
      ))}
    </div>
  );
}
