import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../catalog/dataset-schema';
import { Skeleton } from '../../components/layout/skeleton';
import { useLanguage } from '../../components/use-language';
import { keepFilter } from '../../queries/console-search';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import styles from './family-table.module.css';

interface FamilyTableProps {
  readonly title: string;
  readonly datasets: readonly Dataset[];
  /** Numbers of rows by dataset, or null while they are counted. */
  readonly counts: ReadonlyMap<string, number> | null;
}

/** The datasets of a family: title, what a row is, number of rows. */
export function FamilyTable({ title, datasets, counts }: FamilyTableProps) {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <table className={styles.table} aria-labelledby={id}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('ledgers.dataset')}</th>
            <th scope="col">{t('ledgers.grain')}</th>
            <th scope="col">{t('ledgers.rows')}</th>
          </tr>
        </thead>
        <tbody>
          {datasets.map((dataset) => (
            <tr key={dataset.name}>
              <th scope="row" className={styles.name}>
                <Link
                  to="/ledgers/$dataset"
                  params={{ dataset: dataset.name }}
                  search={keepFilter}
                  className={styles.link}
                >
                  {textIn(language, dataset.title)}
                </Link>
              </th>
              <td className={styles.grain}>{textIn(language, dataset.grain)}</td>
              <td className={styles.rows}>
                {counts ? <Count count={counts.get(dataset.name) ?? 0} /> : <Skeleton />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Count({ count }: { readonly count: number }) {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  if (count === 0) return <span className={styles.none}>{t('ledgers.empty')}</span>;
  return formatNumber(count, language);
}
