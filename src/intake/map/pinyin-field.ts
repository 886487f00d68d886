import type { Dataset } from '../../catalog/dataset-schema';
import { headerKey } from '../../catalog/header-key';
import { codePrefixes, qualifyingSigns } from '../../catalog/header-words';
import { editDistance } from './edit-distance';
import { isKnownHeader, type KnownHeader, knownHeaders } from './known-headers';
import { type FieldFit, type NearFit, onlyField } from './only-field';
import type { Romanise } from './romanise';

const likeness = { full: 0.88, homophone: 0.85, longInitials: 0.82, initials: 0.72 } as const;
const leastSigns = 4;
const leastInitials = 4;
const longInitials = 6;
const leastPrefixedInitials = 3;

interface Reading {
  readonly known: KnownHeader;
  readonly full: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
}

const readings = new WeakMap<Dataset, readonly Reading[]>();

/**
 * The field whose Chinese headers read as a header does: `xzxdr` and `xingzhengxiangduiren` as initials
 * and in full, also behind the prefix of a standard (`cf_wsh`), and Chinese headers with one sign of
 * the same sound. Null for headers that a dataset knows, and where two fields read alike.
 */
export function pinyinField(header: string, dataset: Dataset, romanise: Romanise): FieldFit | null {
  const key = headerKey(header);
  if (key === '' || isKnownHeader(header)) return null;
  const isHan = /^\p{Script=Han}+$/u.test(key);
  if (!isHan && !/^[a-z]+$/.test(key)) return null;
  const likenessOf = isHan ? soundLikeness(key, romanise(key).full) : letterLikeness(key);
  const fits = readingsOf(dataset, romanise).flatMap((reading) => {
    const confidence = likenessOf(reading);
    return confidence > 0 ? [{ field: reading.known.field, confidence, isRivalOnly: false }] : [];
  });
  return onlyField(isHan ? fits : [...fits, ...codesBeside(key, dataset)]);
}

function soundLikeness(key: string, full: string): (reading: Reading) => number {
  const signs = [...key];
  return (reading) => {
    if (signs.length < leastSigns || !reading.full.has(full)) return 0;
    const others = [...reading.known.key];
    if (others.length !== signs.length) return 0;
    const changed = others.filter((sign, place) => sign !== signs[place]);
    return changed.length === 1 && !qualifyingSigns.has(changed[0] ?? '') ? likeness.homophone : 0;
  };
}

function letterLikeness(key: string): (reading: Reading) => number {
  const prefix = codePrefixes.find((each) => key.startsWith(each)) ?? '';
  const bare = key.slice(prefix.length);
  return ({ full, initials }) => {
    if (full.has(key) || (prefix !== '' && full.has(bare))) return likeness.full;
    const isWhole = key.length >= leastInitials && initials.has(key);
    const isBare = prefix !== '' && bare.length >= leastPrefixedInitials && initials.has(bare);
    if (!isWhole && !isBare) return 0;
    return key.length >= longInitials ? likeness.longInitials : likeness.initials;
  };
}

/** Fields known by a code that is one letter away: the header may be that code misspelt. */
function codesBeside(key: string, dataset: Dataset): readonly NearFit[] {
  return knownHeaders(dataset)
    .filter((known) => Math.abs(known.key.length - key.length) < 2)
    .filter((known) => /^[a-z]+$/.test(known.key) && editDistance(known.key, key) === 1)
    .map(({ field }) => ({ field, confidence: 1 - 1 / key.length, isRivalOnly: true }));
}

function readingsOf(dataset: Dataset, romanise: Romanise): readonly Reading[] {
  const before = readings.get(dataset);
  if (before) return before;
  const made = knownHeaders(dataset)
    .filter(({ key }) => /\p{Script=Han}/u.test(key))
    .map((known) => {
      const texts = [known.key, known.plainKey].map(romanise);
      return {
        known,
        full: new Set(texts.map(({ full }) => full)),
        initials: new Set(texts.map(({ initials }) => initials)),
      };
    });
  readings.set(dataset, made);
  return made;
}
