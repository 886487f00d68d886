import { z } from 'zod';
import { bilingual } from './dataset-schema';

const regionCode = z.string().regex(/^\d{6}$/);

/** A region of data/reference/regions.json. */
export const regionSchema = z.strictObject({
  /** GB/T 2260 code. */
  code: regionCode,
  name: bilingual,
  short: bilingual,
  level: z.enum(['province', 'city', 'county']),
  kind: z.enum(['province', 'city', 'district', 'county', 'county_level_city']),
  parent: regionCode.nullable(),
  /** Residents, census of 2020; of cities and the province the sum of their counties. */
  population: z.number().int().positive(),
  /** Longitude and latitude in degrees, WGS84. */
  centre: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
});
export type Region = z.infer<typeof regionSchema>;

/** A change of data/reference/region-history.json. */
export const regionChangeSchema = z.strictObject({
  oldCode: regionCode,
  oldName: z.string().min(1),
  newCode: regionCode,
  newName: z.string().min(1),
  /** `pseudo`: a code used by platforms that GB/T 2260 does not have. */
  kind: z.enum(['merge', 'split', 'rename', 'pseudo']),
  /** Month `YYYY-MM` from which the new code holds; null for pseudo codes. */
  effective: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .nullable(),
  note: z.string(),
});
export type RegionChange = z.infer<typeof regionChangeSchema>;

/** data/reference/place-names.json: what tells places of other provinces from ours. */
export const placeNamesSchema = z.strictObject({
  /** Names of the other provinces. */
  otherProvinces: z.array(z.string().min(2)).min(1),
  /** Last characters of the names of regions. */
  regionEndings: z.array(z.string().min(1)).min(1),
  /** What follows the short name of a county in the name of a city authority's branch there. */
  branchEndings: z.array(z.string().min(1)).min(1),
  /** What stands before the place in the names of central authorities. */
  prefixes: z.array(z.string().min(2)).min(1),
});
export type PlaceNames = z.infer<typeof placeNamesSchema>;
