import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../catalog/filter';
import type { Indicator } from '../../evaluation/indicator-schema';
import { findIndicator } from '../../evaluation/indicators';
import { formatFigure } from '../../util/format-figure';
import { formatNumber } from '../../util/format-number';
import { useNames } from '../use-names';
import { useCubeFigure } from './use-cube-figure';
import { type FigureResult, useFigure } from './use-figure';
import { useRecomputedFigure } from './use-recomputed-figure';

/** A way to compute the figure, and what it gave. */
export interface CheckedWay {
  readonly key: 'rows' | 'cube' | 'arquero';
  readonly title: string;
  readonly note: string;
  /** One text a column; null while there is no result. */
  readonly values: readonly string[] | null;
  /** What it is doing, or why it failed. */
  readonly state: string | null;
  readonly isFailed: boolean;
}

export interface FigureCheck {
  readonly columns: readonly string[];
  readonly ways: readonly CheckedWay[];
  /** How far the results that are there agree; null for less than two. */
  readonly verdict: { readonly isAgreed: boolean; readonly text: string } | null;
  readonly isRunning: boolean;
  /** Computes from the rows and from the cube. */
  readonly run: () => void;
  readonly isRecomputing: boolean;
  /** Computes a third time, independently; null when that is done, and for indicators of no catalogue. */
  readonly recompute: (() => void) | null;
}

/** A figure computed by its SQL, by the cube and by an independent program, side by side. */
export function useFigureCheck(indicator: Indicator, filter: Filter): FigureCheck {
  const { t } = useTranslation('method');
  const { language } = useNames();
  const key = JSON.stringify([indicator.name, filter]);
  const [asked, setAsked] = useState({ key, run: false, recompute: false });
  const isRun = asked.key === key && asked.run;
  const isRecompute = asked.key === key && asked.recompute;
  const rows = useFigure(indicator, filter, isRun);
  const cube = useCubeFigure(indicator, filter, isRun);
  const again = useRecomputedFigure(indicator, filter, isRecompute);

  const isRatio = !['count', 'yuan'].includes(indicator.unit);
  const textOf = (result: FigureResult): readonly string[] => [
    ...(isRatio
      ? [formatNumber(result.numerator, language), formatNumber(result.denominator, language)]
      : []),
    `${formatFigure(indicator, result.value, language)} ${t(`unit.${indicator.unit}`)}`.trim(),
  ];
  const way = (
    name: CheckedWay['key'],
    note: string,
    { data, error, isFetching }: Outcome,
    doing: string,
  ): CheckedWay => ({
    key: name,
    title: t(`sql.${name}`),
    note,
    values: data ? textOf(data) : null,
    state: error ? t('sql.failed', { message: error.message }) : isFetching ? doing : null,
    isFailed: error !== null,
  });
  const time = formatNumber(rows.data?.milliseconds ?? null, language);
  const ways: CheckedWay[] = [];
  if (isRun) {
    ways.push(way('rows', t('sql.rowsNote', { time }), rows, t('sql.running')));
    ways.push(way('cube', t('sql.cubeNote'), cube, t('sql.running')));
  }
  if (isRecompute) {
    const { progress } = again;
    const doing = progress ? t('sql.recomputing', { ...progress }) : t('sql.reading');
    ways.push(way('arquero', t('sql.arqueroNote'), again, doing));
  }
  const results = [
    isRun ? rows.data : null,
    isRun ? cube.data : null,
    isRecompute ? again.data : null,
  ];
  const known = results.filter((result) => result !== undefined && result !== null);
  const isAgreed = known.every((result) => isSame(result, known[0]));
  const agreed = known.length > 2 ? t('sql.agree') : t('sql.agreeTwo');
  return {
    columns: [...(isRatio ? [t('sql.numerator'), t('sql.denominator')] : []), t('sql.value')],
    ways,
    verdict: known.length < 2 ? null : { isAgreed, text: isAgreed ? agreed : t('sql.differ') },
    isRunning: isRun && (rows.isFetching || cube.isFetching),
    run: () => {
      if (isRun) void Promise.all([rows.refetch(), cube.refetch()]);
      else setAsked({ key, run: true, recompute: isRecompute });
    },
    isRecomputing: isRecompute && again.isFetching,
    recompute:
      (isRecompute && again.data !== undefined) || !findIndicator(indicator.name)
        ? null
        : () => setAsked({ key, run: true, recompute: true }),
  };
}

interface Outcome {
  readonly data: FigureResult | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
}

function isSame(a: FigureResult, b: FigureResult | undefined): boolean {
  return (
    b !== undefined &&
    isClose(a.numerator, b.numerator) &&
    isClose(a.denominator, b.denominator) &&
    isClose(a.value, b.value)
  );
}

/** Equal up to the order in which fractions are added. */
function isClose(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}
