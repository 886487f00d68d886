import { useTranslation } from 'react-i18next';
import type { ServedSystem } from '../../../queries/systems/assemble-systems';
import type { EventPeriod } from '../../../queries/systems/use-event-periods';
import styles from './page.module.css';
import { SystemRows } from './system-rows';

export interface LoadedFacts {
  readonly counts: ReadonlyMap<string, number>;
  readonly periods: ReadonlyMap<string, EventPeriod>;
  /** Null while they are counted. */
  readonly qualities: ReadonlyMap<string, number> | null;
  /** Says why a template could not be written. */
  readonly onFailure: (message: string) => void;
}

interface SystemsTableProps extends LoadedFacts {
  readonly systems: readonly ServedSystem[];
}

/** The systems, a line for each of their datasets. */
export function SystemsTable({ systems, ...facts }: SystemsTableProps) {
  const { t } = useTranslation('coverage');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={t('table')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('table')}</caption>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {t('column.system')}
            </th>
            <th scope="col">{t('column.dataset')}</th>
            <th scope="col" data-numeric>
              {t('column.rows')}
            </th>
            <th scope="col">{t('column.period')}</th>
            <th scope="col" data-numeric title={t('qualityHint')}>
              {t('column.quality')}
            </th>
            <th scope="col">{t('column.template')}</th>
            <th scope="col">{t('column.use')}</th>
          </tr>
        </thead>
        {systems.map((served) => (
          <SystemRows key={served.system.number} served={served} {...facts} />
        ))}
      </table>
    </section>
  );
}
