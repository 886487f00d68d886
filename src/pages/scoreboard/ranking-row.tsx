import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Sparkline } from '../../components/charts/sparkline';
import { useLanguage } from '../../components/use-language';
import type { RankedUnit } from '../../queries/evaluation/assemble-ranking';
import { formatNumber, formatPercent, formatSigned } from '../../util/format-number';
import { GradeMark } from './grade-mark';
import { MissingMark } from './missing-mark';
import { RankInterval } from './rank-interval';
import styles from './ranking-table.module.css';

export interface GradeName {
  readonly name: string;
  readonly title: string;
}

interface RankingRowProps {
  readonly unit: RankedUnit;
  readonly name: string;
  readonly note: string;
  readonly grades: readonly GradeName[];
  /** Units of its peers with a score. */
  readonly ranks: number;
  readonly scale: number;
  readonly isOpen: boolean;
  readonly isCompared: boolean;
  readonly mayCompare: boolean;
  readonly onOpen: (unit: string) => void;
  readonly onCompare: (unit: string) => void;
}

/** One unit: rank, score, grade, how sure both are, what changed, its dimensions. */
export const RankingRow = memo(function RankingRow(props: RankingRowProps) {
  const { unit, name, note, grades, ranks, scale, isOpen, isCompared, mayCompare } = props;
  const { t } = useTranslation('scoreboard');
  const language = useLanguage();
  const decimals = scale === 1000 ? 0 : 1;
  const place = grades.findIndex((grade) => grade.name === unit.grade);
  const grade = grades[place]?.title ?? '';
  return (
    <tr data-open={isOpen || undefined}>
      <td className={styles.compare}>
        <input
          type="checkbox"
          checked={isCompared}
          disabled={!isCompared && !mayCompare}
          aria-label={t('table.compare', { unit: name })}
          onChange={() => props.onCompare(unit.unit)}
        />
      </td>
      <td className={styles.rank}>
        {unit.moved !== 0 && <Moved places={unit.moved} />}
        {formatNumber(unit.rank, language)}
      </td>
      <th scope="row" className={styles.unit}>
        <button
          type="button"
          className={styles.open}
          aria-label={t('table.open', { unit: name })}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => props.onOpen(unit.unit)}
        >
          <span>{name}</span>
          {note && <small>{note}</small>}
        </button>
      </th>
      <td className={styles.score}>{formatNumber(unit.score, language, decimals)}</td>
      <td className={styles.grade}>
        {place < 0 ? (
          <span className={styles.quiet} title={t('table.noScoreHint')}>
            {t('table.noScore')}
          </span>
        ) : (
          <>
            <GradeMark place={place} count={grades.length} label={grade} />
            {unit.gradeProbability !== null && (
              <small
                title={t('table.probability', {
                  grade,
                  share: formatPercent(unit.gradeProbability, language, 0),
                })}
              >
                {formatPercent(unit.gradeProbability, language, 0)}
              </small>
            )}
          </>
        )}
      </td>
      <td className={styles.interval}>
        <RankInterval interval={unit.rankInterval} rank={unit.rank} ranks={ranks} />
        <span className={styles.range}>{intervalText(unit.rankInterval)}</span>
      </td>
      <td className={styles.change} data-tone={toneOf(unit.scoreChange, decimals)}>
        {formatSigned(unit.scoreChange, language, decimals)}
      </td>
      <td className={styles.trend}>
        <Sparkline values={unit.trend} width={64} height={18} />
      </td>
      {unit.dimensions.map((score, dimension) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dimensions stand in the order of the model.
        <td key={dimension} className={styles.dimension}>
          {formatNumber(score === null ? null : (100 * score) / scale, language)}
          <svg width="44" height="3" viewBox="0 0 44 3" aria-hidden="true" focusable="false">
            <path d="M0 1.5H44" />
            <rect width={score === null ? 0 : (44 * Math.max(0, score)) / scale} height="3" />
          </svg>
        </td>
      ))}
      <td className={styles.missing}>
        {unit.missing > 0 && <MissingMark count={unit.missing} available={unit.available} />}
      </td>
    </tr>
  );
});

function Moved({ places }: { readonly places: number }) {
  const { t } = useTranslation('scoreboard');
  const count = Math.abs(places);
  return (
    <small data-tone={places > 0 ? 'good' : 'concern'}>
      <span aria-hidden="true">
        {places > 0 ? '▲' : '▼'}
        {count}
      </span>
      <span className="visually-hidden">
        {t(places > 0 ? 'table.up' : 'table.down', { count })}
      </span>
    </small>
  );
}

/** Interpolated ranks are rounded outward: the interval holds at least what it says. */
function intervalText(interval: readonly [number, number] | null): string {
  if (interval === null) return '';
  const [lower, upper] = [Math.floor(interval[0]), Math.ceil(interval[1])];
  return lower === upper ? String(lower) : `${lower}–${upper}`;
}

function toneOf(change: number | null, decimals: number): 'good' | 'concern' | undefined {
  if (change === null || Math.abs(change) < 0.5 * 10 ** -decimals) return undefined;
  return change > 0 ? 'good' : 'concern';
}
