import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/controls/button';
import type { UnitScore } from '../../../evaluation/model/unit-score';
import {
  type IndicatorStanding,
  indicatorStandings,
} from '../../../queries/evaluation/unit/indicator-standings';
import { peerContributions } from '../../../queries/evaluation/unit/peer-contributions';
import { IndicatorName } from './indicator-name';
import styles from './standings-section.module.css';
import { UnitSection } from './unit-section';
import type { ModelWords } from './use-model-words';

interface StandingsSectionProps {
  readonly scores: readonly UnitScore[];
  readonly unit: string;
  readonly scale: number;
  readonly words: ModelWords;
}

interface Row extends IndicatorStanding {
  /** Null where the model's means do not add up. */
  readonly points: number | null;
}

const shownAtEachEnd = 4;

/** The indicators in which a unit is strongest and weakest against its peers. */
export function StandingsSection({ scores, unit, scale, words }: StandingsSectionProps) {
  const { t } = useTranslation('unitScore');
  const [isAll, setAll] = useState(false);
  const rows = useMemo(() => {
    const against = new Map(
      peerContributions(scores, unit, scale)?.indicators.map(({ path, points }) => [path, points]),
    );
    return indicatorStandings(scores, unit, scale)
      .map((standing): Row => ({ ...standing, points: against.get(standing.path) ?? null }))
      .filter(({ missing }) => missing === null)
      .sort((a, b) => (b.points ?? -b.lost) - (a.points ?? -a.lost));
  }, [scores, unit, scale]);
  const [best] = rows;
  const worst = rows.at(-1);
  if (!best || !worst) return null;
  const isShort = rows.length > 2 * shownAtEachEnd + 1;
  const strongest = rows.slice(0, shownAtEachEnd);
  const weakest = rows.slice(-shownAtEachEnd);
  const largest = Math.max(...rows.map(({ points }) => Math.abs(points ?? 0)), 1e-9);

  return (
    <UnitSection
      title={
        best === worst
          ? t('standings.titlePlain')
          : t('standings.title', {
              best: words.indicator(best.indicator),
              worst: words.indicator(worst.indicator),
            })
      }
      subtitle={t('standings.subtitle')}
    >
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('standings.titlePlain')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('indicator')}</th>
              <th scope="col" data-numeric="">
                {t('standings.value')}
              </th>
              <th scope="col" data-numeric="" className={styles.median}>
                {t('standings.median')}
              </th>
              <th scope="col" data-numeric="">
                {t('standings.contribution')}
              </th>
              <td className={styles.bar} />
              <th scope="col" data-numeric="">
                {t('standings.lost')}
              </th>
            </tr>
          </thead>
          {isAll || !isShort ? (
            <tbody>{rows.map(rowOf)}</tbody>
          ) : (
            <>
              {groupOf('strongest', strongest)}
              {groupOf('weakest', weakest)}
            </>
          )}
        </table>
      </div>
      {isShort && (
        <Button variant="plain" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? t('standings.fewer') : t('standings.all', { count: rows.length })}
        </Button>
      )}
    </UnitSection>
  );

  function groupOf(group: 'strongest' | 'weakest', own: readonly Row[]) {
    return (
      <tbody>
        <tr className={styles.group}>
          <th scope="rowgroup" colSpan={6}>
            {t(`standings.${group}`)}
          </th>
        </tr>
        {own.map(rowOf)}
      </tbody>
    );
  }

  function rowOf({ path, indicator, value, peersMedian, points, lost }: Row) {
    const width = (34 * Math.abs(points ?? 0)) / largest;
    const isLess = (points ?? 0) < 0;
    return (
      <tr key={path}>
        <th scope="row">
          <IndicatorName name={indicator} words={words} />
        </th>
        <td data-numeric="">{words.value(indicator, value)}</td>
        <td data-numeric="" className={styles.median}>
          {words.value(indicator, peersMedian)}
        </td>
        <td data-numeric="" data-tone={points === null ? undefined : isLess ? 'concern' : 'good'}>
          {words.points(points)}
        </td>
        <td className={styles.bar}>
          <svg width="70" height="8" viewBox="0 0 70 8" aria-hidden="true" focusable="false">
            <path d="M35 0V8" />
            <rect
              x={isLess ? 35 - width : 35}
              y="1"
              width={width}
              height="6"
              data-tone={isLess ? 'concern' : 'good'}
            />
          </svg>
        </td>
        <td data-numeric="">{lost === 0 ? words.size(0) : words.points(-lost)}</td>
      </tr>
    );
  }
}
