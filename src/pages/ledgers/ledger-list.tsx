import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '../../components/layout/skeleton';
import { useLanguage } from '../../components/use-language';
import { ledgers } from '../../evaluation/ledgers/ledgers';
import { keepFilter } from '../../queries/console-search';
import { useOverdueCounts } from '../../queries/ledgers/use-overdue-counts';
import { formatNumber } from '../../util/format-number';
import { textIn } from '../../util/language';
import styles from './ledger-list.module.css';

interface LedgerListProps {
  /** Numbers of rows by dataset, or null while they are counted. */
  readonly counts: ReadonlyMap<string, number> | null;
}

/** All ledgers in their order: what each is for, how much it holds, what is overdue in it. */
export function LedgerList({ counts }: LedgerListProps) {
  const { t } = useTranslation('ledgers');
  const language = useLanguage();
  const overdue = useOverdueCounts();
  return (
    <table className={styles.ledgers}>
      <caption className="visually-hidden">{t('list.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('list.ledger')}</th>
          <th scope="col" className={styles.purpose}>
            {t('list.purpose')}
          </th>
          <th scope="col" data-numeric>
            {t('list.rows')}
          </th>
          <th scope="col" data-numeric>
            {t('list.overdue')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ledgers.map(({ name, title, purpose, registers }) => {
          const sum = (of: ReadonlyMap<string, number>) =>
            registers.reduce((total, { dataset }) => total + (of.get(dataset) ?? 0), 0);
          const rows = counts && sum(counts);
          const late = overdue && sum(overdue);
          return (
            <tr key={name}>
              <th scope="row">
                <Link to="/ledger/$ledger" params={{ ledger: name }} search={keepFilter}>
                  {textIn(language, title)}
                </Link>
              </th>
              <td className={styles.purpose}>{textIn(language, purpose)}</td>
              <td data-numeric>
                {rows === null ? (
                  <Skeleton />
                ) : rows === 0 ? (
                  <span className={styles.none}>{t('list.empty')}</span>
                ) : (
                  formatNumber(rows, language)
                )}
              </td>
              <td data-numeric className={late ? styles.late : undefined}>
                {late ? formatNumber(late, language) : ''}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
