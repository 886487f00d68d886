import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../components/layout/panel';
import { PanelMenu, PanelMenuItem } from '../../../components/layout/panel-menu';
import { saveFile } from '../../../components/save-file';
import { useLanguage } from '../../../components/use-language';
import { keepFilter } from '../../../queries/console-search';
import type { CoverageRow } from '../../../queries/evaluation/subjects/use-subject-kinds';
import { writeCsv } from '../../../reports/csv';
import { classNames } from '../../../util/class-names';
import { formatDate } from '../../../util/format-date';
import { formatNumber, formatPercent } from '../../../util/format-number';
import coverage from './coverage-panel.module.css';
import styles from './grades-table.module.css';
import { useCodeTitle } from './use-code-title';

/** Targets of the 531X plan, as shares: by the end of 2017 and of 2018. */
const targets = [0.7, 1];

/** How much of the catalogue is collected, against 70 and 100 %; the least covered first. */
export function CoveragePanel({ rows }: { readonly rows: readonly CoverageRow[] }) {
  const { t } = useTranslation('subjectKinds');
  const language = useLanguage();
  const titleOf = useCodeTitle();
  const sum = (pick: (row: CoverageRow) => number) =>
    rows.reduce((total, row) => total + pick(row), 0);
  const items = sum((row) => row.items);
  const short = items - sum((row) => row.covered);
  const counted = rows.map((row) => row.counted).toSorted();
  return (
    <Panel
      title={
        items === 0
          ? t('coverage.titleNone')
          : t(short > 0 ? 'coverage.title' : 'coverage.titleWhole', {
              share: formatPercent((items - short) / items, language, 1),
              number: formatNumber(short, language),
            })
      }
      subtitle={t('coverage.subtitle', { date: formatDate(counted.at(-1), language) })}
      status={rows.length === 0 ? { kind: 'empty' } : { kind: 'ready' }}
      menu={
        <>
          <Link
            to="/ledgers/$dataset"
            params={{ dataset: 'catalogue_coverage' }}
            search={keepFilter}
            className={styles.link}
          >
            {t('records')}
          </Link>
          <PanelMenu of={t('coverage.caption')}>
            <PanelMenuItem icon="download" label={t('exportCsv')} onSelect={exportCsv} />
          </PanelMenu>
        </>
      }
    >
      <section
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        aria-label={t('tableOf', { title: t('coverage.caption') })}
      >
        <table className={classNames(styles.table, coverage.wrapping)}>
          <caption className="visually-hidden">{t('coverage.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('kind')}</th>
              <th scope="col">{t('coverage.dimension')}</th>
              <th scope="col" className={coverage.bar}>
                {t('coverage.covered')}
              </th>
              <th scope="col" data-numeric>
                {t('coverage.short')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows
              .toSorted((a, b) => a.covered / a.items - b.covered / b.items)
              .map((row) => {
                const share = row.covered / row.items;
                return (
                  <tr key={`${row.kind} ${row.dimension}`}>
                    <th scope="row">{titleOf('subject_kind', row.kind)}</th>
                    <td>{titleOf('catalogue_dimension', row.dimension)}</td>
                    <td className={coverage.bar}>
                      <span className={coverage.share}>
                        <svg
                          viewBox="0 0 100 8"
                          preserveAspectRatio="none"
                          aria-hidden="true"
                          focusable="false"
                        >
                          <rect width={100 * Math.min(1, share)} height="8" />
                          {targets.map((target) => (
                            <path key={target} d={`M${100 * target} 0V8`} />
                          ))}
                        </svg>
                        {formatPercent(share, language, 1)}
                      </span>
                    </td>
                    <td data-numeric>{formatNumber(row.items - row.covered, language)}</td>
                  </tr>
                );
              })}
          </tbody>
        </table>
      </section>
      <p className={styles.note}>{t('coverage.note')}</p>
    </Panel>
  );

  function exportCsv(): void {
    const file = writeCsv(
      [
        t('kind'),
        t('coverage.dimension'),
        t('coverage.items'),
        t('coverage.collected'),
        t('coverage.counted'),
      ],
      rows.map((row) => [
        titleOf('subject_kind', row.kind),
        titleOf('catalogue_dimension', row.dimension),
        row.items,
        row.covered,
        row.counted,
      ]),
    );
    saveFile(file, 'catalogue-coverage.csv');
  }
}
