import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { datasets, families } from '../../../catalog/catalog';
import type { Dataset } from '../../../catalog/dataset-schema';
import { Panel } from '../../../components/layout/panel';
import { useLanguage } from '../../../components/use-language';
import { keepFilter } from '../../../queries/console-search';
import { useOwnRowCounts } from '../../../queries/intake/use-own-row-counts';
import { useRowCounts } from '../../../queries/use-row-counts';
import { formatNumber } from '../../../util/format-number';
import { textIn } from '../../../util/language';
import styles from './coverage-panel.module.css';

const names = datasets.map(({ name }) => name);

/** Which datasets of the catalogue have rows, and from where. */
export function CoveragePanel() {
  const { t } = useTranslation('data');
  const language = useLanguage();
  const [onlyEmpty, setOnlyEmpty] = useState(false);
  const { data: counts, error, refetch } = useRowCounts(names);
  const { data: own } = useOwnRowCounts();
  const filled = counts ? [...counts.values()].filter((count) => count > 0).length : 0;
  const status = error
    ? { kind: 'error' as const, message: error.message, onRetry: () => void refetch() }
    : { kind: counts ? ('ready' as const) : ('loading' as const) };
  const isShown = ({ name }: Dataset) => !onlyEmpty || counts?.get(name) === 0;
  return (
    <Panel
      title={t('coverage.title', { count: filled, total: names.length })}
      subtitle={t('coverage.subtitle')}
      status={status}
    >
      <label className={styles.toggle}>
        <input
          type="checkbox"
          checked={onlyEmpty}
          onChange={(event) => setOnlyEmpty(event.currentTarget.checked)}
        />
        {t('coverage.onlyEmpty')}
      </label>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('coverage.subtitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('coverage.dataset')}</th>
            <th scope="col" className={styles.grain}>
              {t('coverage.grain')}
            </th>
            <th scope="col" data-numeric>
              {t('coverage.snapshot')}
            </th>
            <th scope="col" data-numeric>
              {t('coverage.own')}
            </th>
          </tr>
        </thead>
        {families.map(({ name: family, title, datasets: listed }) => {
          const shown = listed.filter(isShown);
          if (shown.length === 0) return null;
          return (
            <tbody key={family}>
              <tr>
                <th scope="colgroup" colSpan={4} className={styles.family}>
                  {textIn(language, title)}
                </th>
              </tr>
              {shown.map((dataset) => {
                const ownRows = own?.get(dataset.name) ?? 0;
                const theirs = (counts?.get(dataset.name) ?? 0) - ownRows;
                return (
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
                    <td data-numeric className={theirs + ownRows === 0 ? styles.none : undefined}>
                      {theirs + ownRows === 0
                        ? t('coverage.empty')
                        : theirs > 0 && formatNumber(theirs, language)}
                    </td>
                    <td data-numeric>{ownRows > 0 ? formatNumber(ownRows, language) : ''}</td>
                  </tr>
                );
              })}
            </tbody>
          );
        })}
      </table>
    </Panel>
  );
}
