import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import { Panel } from '../../../components/layout/panel';
import { scoredDimensions } from '../../../intake/quality/dimension';
import type { QualityReport, SourceResult } from '../../../intake/quality/quality-report-schema';
import { useNames } from '../../../queries/use-names';
import { formatNumber, formatPercent } from '../../../util/format-number';
import styles from './quality-table.module.css';

const kinds = ['departments', 'regions', 'units'] as const;
type Kind = (typeof kinds)[number];

const shownAtFirst = 15;

/** Departments, regions or departments of regions ranked by the quality of their rows. */
export function SourcesPanel({ report }: { readonly report: QualityReport }) {
  const { t } = useTranslation('quality');
  const names = useNames();
  const { language } = names;
  const [kind, setKind] = useState<Kind>('departments');
  const [isWhole, setWhole] = useState(false);
  const sources = report[kind];
  const shown = isWhole ? sources : sources.slice(0, shownAtFirst);
  const nameOf = ({ region, department }: SourceResult) => {
    const isNamed = region !== null || department !== null;
    return isNamed ? names.unit(region, department) : t('sources.unknown');
  };
  const ranked = sources.filter(({ rank }) => rank !== null);
  const [best, worst] = [ranked[0], ranked.at(-1)];
  const title =
    best && worst && best.score !== worst.score
      ? t('sources.best', { best: nameOf(best), worst: nameOf(worst) })
      : t('sources.title');
  return (
    <Panel title={title} subtitle={t('sources.subtitle')}>
      <fieldset className={styles.choice}>
        <legend className="visually-hidden">{t('sources.by')}</legend>
        {kinds.map((each) => (
          <Button
            key={each}
            variant={each === kind ? 'quiet' : 'plain'}
            aria-pressed={each === kind}
            onClick={() => setKind(each)}
          >
            {t(`sources.${each}`)}
          </Button>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('sources.title')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" data-numeric>
                {t('sources.rank')}
              </th>
              <th scope="col">{t('sources.unit')}</th>
              <th scope="col" data-numeric>
                {t('sources.rows')}
              </th>
              <th scope="col" data-numeric>
                {t('sources.score')}
              </th>
              {scoredDimensions.map((dimension) => (
                <th key={dimension} scope="col" data-numeric>
                  {t(`dimension.${dimension}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((source) => (
              <tr key={`${source.region} ${source.department}`}>
                <td data-numeric>{source.rank ?? '–'}</td>
                <th scope="row">
                  {nameOf(source)}
                  {source.rank === null && source.rows < report.leastRankedRows && (
                    <span className={styles.note}>
                      {t('sources.unranked', { least: report.leastRankedRows })}
                    </span>
                  )}
                </th>
                <td data-numeric>{formatNumber(source.rows, language)}</td>
                <td data-numeric className={styles.score}>
                  {formatPercent(source.score, language, 2)}
                </td>
                {scoredDimensions.map((dimension) => {
                  const { share, deficient } = source.dimensions[dimension];
                  return (
                    <td key={dimension} data-numeric data-defects={deficient > 0 || undefined}>
                      {formatPercent(share, language, 1)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < sources.length && (
        <Button variant="plain" onClick={() => setWhole(true)}>
          {t('sources.more', { count: sources.length })}
        </Button>
      )}
    </Panel>
  );
}
