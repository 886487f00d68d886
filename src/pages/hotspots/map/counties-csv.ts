import type { JudgedLocal } from '../../../queries/hotspots/judge-local';
import { type CsvValue, writeCsv } from '../../../reports/csv';
import type { CountyRow } from './county-rows';

const words = [
  'rank',
  'county',
  'city',
  'events',
  'rate',
  'limits',
  'smoothed',
  'earlier',
  'change',
  'z',
  'p',
  'permuted',
  'adjusted',
  'neighbours',
  'class',
  'quadrant',
] as const;

/** The words of the file, in the language of the screen. */
export interface CountiesCsvWords {
  /** What the rate is of. */
  readonly population: string;
  readonly word: (key: (typeof words)[number]) => string;
  readonly county: (code: string) => string;
  readonly city: (code: string) => string;
  readonly gi: (local: JudgedLocal | null) => string;
  readonly moran: (local: JudgedLocal | null) => string;
}

/** The counties as a table, numbers with all their digits, so that others can compute with them. */
export function countiesCsv(rows: readonly CountyRow[], given: CountiesCsvWords): Blob {
  const { word, population, county, city, gi, moran } = given;
  const headers = [
    word('rank'),
    'GB/T 2260',
    word('county'),
    word('city'),
    word('events'),
    population,
    word('rate'),
    `${word('limits')} −`,
    `${word('limits')} +`,
    word('smoothed'),
    word('earlier'),
    word('change'),
    word('z'),
    word('p'),
    word('permuted'),
    word('adjusted'),
    word('neighbours'),
    word('class'),
    word('quadrant'),
  ];
  return writeCsv(
    headers,
    rows.map((row): CsvValue[] => [
      row.rank,
      row.code,
      county(row.code),
      city(row.code),
      row.events,
      row.population,
      row.rate?.rate ?? null,
      row.rate?.lower ?? null,
      row.rate?.upper ?? null,
      row.smoothed,
      row.earlier,
      row.change,
      row.local?.gi?.z ?? null,
      row.local?.giP?.analytic ?? null,
      row.local?.giP?.permuted ?? null,
      row.local?.gi?.adjusted ?? null,
      row.local?.neighbours ?? null,
      gi(row.local),
      moran(row.local),
    ]),
  );
}
