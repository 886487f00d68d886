import { memo } from 'react';
import type { RankedUnit } from '../../queries/evaluation/assemble-ranking';
import { formatNumber } from '../../util/format-number';
import type { Language } from '../../util/language';
import { RankInterval } from './rank-interval';
import { CompareCell, GradeCell, UnitCell, UnitFacts } from './ranking-cells';
import styles from './ranking-table.module.css';

export interface GradeName {
  readonly name: string;
  readonly title: string;
}

export interface RankingRowProps {
  readonly unit: RankedUnit;
  readonly name: string;
  readonly note: string;
  readonly grades: readonly GradeName[];
  /** Units of its peers with a score. */
  readonly ranks: number;
  readonly scale: number;
  readonly language: Language;
  /** Leaves out the trend, the dimensions and what is missing. */
  readonly isNarrow: boolean;
  readonly isOpen: boolean;
  readonly isCompared: boolean;
  readonly mayCompare: boolean;
  /** A move by some places up in words. */
  readonly movedText: (places: number) => string;
  readonly onOpen: (unit: string) => void;
  readonly onCompare: (unit: string) => void;
}

/**
 * One unit: rank, score, grade, how sure both are, what changed, its dimensions. While weights are
 * tried it is drawn at every step: what a step leaves alone is in cells of its own.
 */
export const RankingRow = memo(function RankingRow(props: RankingRowProps) {
  const { unit, name, grades, ranks, scale, language } = props;
  const decimals = scale === 1000 ? 0 : 1;
  const place = grades.findIndex((grade) => grade.name === unit.grade);
  return (
    <tr data-row="" data-open={props.isOpen || undefined}>
      <CompareCell
        unit={unit.unit}
        name={name}
        isCompared={props.isCompared}
        isDisabled={!props.isCompared && !props.mayCompare}
        onCompare={props.onCompare}
      />
      <td className={styles.rank}>
        {unit.moved !== 0 && (
          <small data-tone={unit.moved > 0 ? 'good' : 'concern'}>
            <span aria-hidden="true">
              {unit.moved > 0 ? '▲' : '▼'}
              {Math.abs(unit.moved)}
            </span>
            <span className="visually-hidden">{props.movedText(unit.moved)}</span>
          </small>
        )}
        {formatNumber(unit.rank, language)}
      </td>
      <UnitCell
        unit={unit.unit}
        name={name}
        note={props.note}
        isOpen={props.isOpen}
        onOpen={props.onOpen}
      />
      <td className={styles.score}>{formatNumber(unit.score, language, decimals)}</td>
      <GradeCell
        place={place}
        count={grades.length}
        title={grades[place]?.title ?? ''}
        probability={unit.gradeProbability}
      />
      <td className={styles.interval}>
        <RankInterval interval={unit.rankInterval} rank={unit.rank} ranks={ranks} />
        <span className={styles.range}>{intervalText(unit.rankInterval)}</span>
      </td>
      <UnitFacts
        scoreChange={unit.scoreChange}
        trend={unit.trend}
        dimensions={unit.dimensions}
        missing={unit.missing}
        available={unit.available}
        scale={scale}
        isNarrow={props.isNarrow}
      />
    </tr>
  );
});

/** Interpolated ranks are rounded outward: the interval holds at least what it says. */
function intervalText(interval: readonly [number, number] | null): string {
  if (interval === null) return '';
  const [lower, upper] = [Math.floor(interval[0]), Math.ceil(interval[1])];
  return lower === upper ? String(lower) : `${lower}–${upper}`;
}
