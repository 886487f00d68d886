import { countQuantile } from '../distributions/negative-binomial';
import { studentTwoSided } from '../distributions/student-t';
import { type BaselineOptions, farringtonBaseline } from './farrington-baseline';
import { farringtonThreshold } from './farrington-threshold';
import { fitQuasiPoisson, type QuasiPoissonFit } from './quasi-poisson';

export interface FarringtonOptions extends Partial<BaselineOptions> {
  readonly frequency: number;
  /** Share of false alarms that is accepted at each period. */
  readonly alpha?: number;
  /** Past counts whose standardised Anscombe residual is above it count for less; null: none do. */
  readonly reweightAbove?: number | null;
  /** A trend is kept where its p is below this; 1: always, 0: never. */
  readonly trendBelow?: number;
  /** `delta`: the 2/3 power is normal (Farrington 1996); `quantile`: of the negative binomial. */
  readonly threshold?: 'delta' | 'quantile';
  /** Events of the baseline below which the series is sparse. */
  readonly leastBaseline?: number;
  /** An alarm needs so many events within the last periods: [events, periods]. */
  readonly least?: readonly [number, number];
}

export interface FarringtonResult {
  readonly kind: 'assessed';
  readonly expected: number;
  readonly upper: number;
  /** (count − expected)/(upper − expected); above 1 the count is beyond what is expected. */
  readonly score: number;
  readonly alarm: boolean;
  readonly hasTrend: boolean;
  /** φ, at least 1. */
  readonly dispersion: number;
}

export interface NotAssessable {
  readonly kind: 'not_assessable';
  readonly reason: 'short_history' | 'sparse' | 'no_fit';
}

/** Years of a series from which on Farrington's method is offered. */
export const farringtonYears = 4;

/**
 * Farrington flexible (Farrington and others 1996, Noufaily and others 2013) for one period of a
 * series of counts, as `farringtonFlexible` of the R package surveillance: a quasi-Poisson
 * regression on the baseline with seasons and a trend, in which past outbreaks are weighted down by
 * their Anscombe residuals; the trend is dropped where it is not significant, where it rests on fewer
 * than three years or predicts more than was ever seen; then the upper limit of the count. Years are
 * `frequency` periods long. A series that is short, sparse or cannot be fitted is not assessable.
 */
export function farringtonFlexible(
  counts: readonly number[],
  place: number,
  options: FarringtonOptions,
): FarringtonResult | NotAssessable {
  const settings = { ...defaults, ...options };
  const baseline = farringtonBaseline(place, settings);
  if (!baseline) return { kind: 'not_assessable', reason: 'short_history' };
  const past = baseline.places.map((each) => counts[each] as number);
  if (past.reduce((sum, count) => sum + count, 0) < settings.leastBaseline) {
    return { kind: 'not_assessable', reason: 'sparse' };
  }
  const model = chooseModel(baseline.places, baseline.seasons, past, place, settings);
  if (!model) return { kind: 'not_assessable', reason: 'no_fit' };
  const { fit, row, hasTrend } = model;
  const dispersion = Math.max(1, fit.dispersion);
  const expected = predict(fit, row);
  if (!(expected > 0) || !Number.isFinite(expected)) {
    return { kind: 'not_assessable', reason: 'no_fit' };
  }
  const count = counts[place] as number;
  const standardError = expected * Math.sqrt(dispersion * fit.variance(row));
  const upper =
    settings.threshold === 'delta'
      ? farringtonThreshold(count, { fit: expected, standardError, dispersion }, settings.alpha)
          .upper
      : countQuantile(1 - settings.alpha, expected, dispersion);
  const [events, periods] = settings.least;
  const recent = counts.slice(Math.max(0, place - periods + 1), place + 1);
  const isEnough = recent.reduce((sum, each) => sum + each, 0) >= events;
  return {
    kind: 'assessed',
    expected,
    upper,
    score: (count - expected) / (upper - expected),
    alarm: isEnough && count > upper,
    hasTrend,
    dispersion,
  };
}

const defaults = {
  years: farringtonYears,
  halfWindow: 3,
  seasons: 10,
  recentLeftOut: 26,
  alpha: 0.05,
  reweightAbove: 2.58,
  trendBelow: 1,
  threshold: 'quantile',
  leastBaseline: 10,
  least: [5, 4],
} as const;

interface Model {
  readonly fit: QuasiPoissonFit;
  /** The row of the period judged. */
  readonly row: readonly number[];
  readonly hasTrend: boolean;
}

function chooseModel(
  places: readonly number[],
  seasons: readonly number[],
  past: readonly number[],
  place: number,
  options: {
    readonly seasons: number;
    readonly years: number;
    readonly trendBelow: number;
    readonly reweightAbove: number | null;
  },
): Model | null {
  const first = places[0] as number;
  const rowOf = (at: number, season: number, trend: boolean): number[] => [
    1,
    ...(trend ? [at - first] : []),
    ...Array.from({ length: options.seasons - 1 }, (_, other) => (season === other + 2 ? 1 : 0)),
  ];
  const modelOf = (trend: boolean): Model | null => {
    const rows = places.map((at, index) => rowOf(at, seasons[index] as number, trend));
    const fit = fitReweighted(rows, past, options.reweightAbove);
    return fit && { fit, row: rowOf(place, options.seasons, trend), hasTrend: trend };
  };
  const model = options.trendBelow > 0 && options.years >= 3 ? modelOf(true) : null;
  if (model && isTrendKept(model, past, options.trendBelow)) return model;
  return modelOf(false);
}

function isTrendKept({ fit, row }: Model, past: readonly number[], below: number): boolean {
  const slope = fit.coefficients[1] ?? null;
  if (slope === null) return false;
  const unit = row.map((_, place) => (place === 1 ? 1 : 0));
  const t = slope / Math.sqrt(fit.dispersion * fit.variance(unit));
  const isSignificant = below >= 1 || studentTwoSided(t, fit.freedom) < below;
  return isSignificant && predict(fit, row) <= Math.max(...past);
}

function fitReweighted(
  rows: readonly (readonly number[])[],
  past: readonly number[],
  above: number | null,
): QuasiPoissonFit | null {
  const fit = fitQuasiPoisson(rows, past);
  return fit && above !== null
    ? fitQuasiPoisson(rows, past, farringtonWeights(anscombeResiduals(fit, past), above))
    : fit;
}

/** Standardised Anscombe residuals of Poisson counts: 1.5·(y^⅔ − μ^⅔)/μ^⅙ over √(φ(1 − h)). */
function anscombeResiduals(
  { fitted, leverages, dispersion }: QuasiPoissonFit,
  past: readonly number[],
) {
  const phi = Math.max(1, dispersion);
  return past.map((count, place) => {
    const mean = fitted[place] as number;
    const raw = 1.5 * (count ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean));
    return raw / Math.sqrt(phi * Math.max(1e-12, 1 - (leverages[place] as number)));
  });
}

/**
 * Weights of past counts by their residuals s: s⁻² above the threshold, 1 else, scaled so that they
 * sum to their number.
 */
export function farringtonWeights(residuals: readonly number[], above: number): number[] {
  const raw = residuals.map((residual) => (residual > above ? residual ** -2 : 1));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => (weight * residuals.length) / sum);
}

function predict({ coefficients }: QuasiPoissonFit, row: readonly number[]): number {
  return Math.exp(row.reduce((sum, value, place) => sum + value * (coefficients[place] ?? 0), 0));
}
