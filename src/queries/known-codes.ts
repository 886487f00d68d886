import type { KnownCodes } from './console-search';
import { type Dimension, dimensionCodes } from './dimension-codes';

const indicatorFiles = import.meta.glob('../../data/models/indicators/*.json');

const codesOf = (dimension: Dimension) =>
  new Set(dimensionCodes[dimension].map(({ code }) => code));

/** The codes that a filter in a URL may name. */
export const knownCodes: KnownCodes = {
  regions: codesOf('region'),
  departments: codesOf('department'),
  areas: codesOf('area'),
  measures: new Set(Object.keys(indicatorFiles).map((path) => path.replace(/^.*\/|\.json$/g, ''))),
};
