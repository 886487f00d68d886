import { indicatorNames } from 'virtual:indicator-names';
import type { KnownCodes } from './console-search';
import { type Dimension, dimensionCodes } from './dimension-codes';

const codesOf = (dimension: Dimension) =>
  new Set(dimensionCodes[dimension].map(({ code }) => code));

/** The codes that a filter in a URL may name. */
export const knownCodes: KnownCodes = {
  regions: codesOf('region'),
  departments: codesOf('department'),
  areas: codesOf('area'),
  measures: new Set(indicatorNames),
};
