import { Skeleton } from '../../components/layout/skeleton';
import styles from './page-shape.module.css';

const figures = ['1', '2', '3', '4', '5', '6', '7', '8'];

/** The grey shape of a page to come: the panels of the Overview, or a heading over rows. */
export function PageShape({ isOverview }: { readonly isOverview: boolean }) {
  if (!isOverview) {
    return (
      <div className={styles.rows}>
        <Skeleton height={24} className={styles.heading} />
        <Skeleton lines={16} />
      </div>
    );
  }
  return (
    <div className={styles.panels}>
      <Skeleton lines={6} />
      <div className={styles.figures}>
        {figures.map((key) => (
          <Skeleton key={key} height={64} />
        ))}
      </div>
      <Skeleton height={300} />
      <Skeleton height={300} />
    </div>
  );
}
