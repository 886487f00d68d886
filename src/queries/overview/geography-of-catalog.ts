import { expandRegion, parentOf, regionByCode, regions } from '../../catalog/regions';
import type { Geography } from './geography';

const codesOf = (level: 'city' | 'county') =>
  regions.filter((region) => region.level === level).map(({ code }) => code);

/** The regions of the catalogue as the Overview needs them. */
export const geography: Geography = {
  cities: codesOf('city'),
  counties: codesOf('county'),
  cityOf: (code) => {
    const level = regionByCode(code)?.level;
    if (level === 'city') return code;
    return level === 'county' ? (parentOf(code)?.code ?? null) : null;
  },
  expand: expandRegion,
  population: (code) => regionByCode(code)?.population ?? 0,
};
