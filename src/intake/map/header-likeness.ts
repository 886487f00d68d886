import { datasets } from '../../catalog/catalog';
import { qualifyingSigns } from '../../catalog/header-words';
import { editDistance } from './edit-distance';
import { type KnownHeader, knownHeaders } from './known-headers';

/** How near a header comes to a known one. */
export interface HeaderLikeness {
  /** 0 to 1; 0: further than one edit. */
  readonly likeness: number;
  /** Whether the difference may carry meaning: the two are then not taken for the same. */
  readonly isOther: boolean;
}

const sameMeaning = 0.92;
const leastHan = 6;
const leastLatin = 8;
const far: HeaderLikeness = { likeness: 0, isOther: true };

let vocabulary: ReadonlySet<string> | null = null;

/**
 * How near a header comes to a known one: by words of the same meaning, or by one slip of the pen. The
 * difference may carry meaning where it is a digit, a qualifying sign, a sign that other headers use,
 * or a letter of a short header or of a code in capitals.
 */
export function headerLikeness(key: string, plainKey: string, known: KnownHeader): HeaderLikeness {
  if (plainKey !== '' && plainKey === known.plainKey) {
    return { likeness: sameMeaning, isOther: false };
  }
  const isChinese = isHan(plainKey);
  if (isChinese !== isHan(known.plainKey)) return far;
  const from = [...(isChinese ? plainKey : key)];
  const to = [...(isChinese ? known.plainKey : known.key)];
  if (Math.abs(from.length - to.length) > 1) return far;
  if (editDistance(from.join(''), to.join('')) > 1) return far;
  const longest = Math.max(from.length, to.length);
  const isShort = longest < (isChinese ? leastHan : leastLatin);
  const isOther = isShort || isCode(known.header) || !mayBeSlip(from, to);
  return { likeness: 1 - 1 / longest, isOther };
}

/** Whether the one edit between two texts is no word of its own. */
function mayBeSlip(from: readonly string[], to: readonly string[]): boolean {
  const added = difference(from, to);
  const edited = [...added, ...difference(to, from)];
  if (edited.some((sign) => /\p{Number}/u.test(sign) || qualifyingSigns.has(sign))) return false;
  if (!isHan(to.join(''))) return true;
  return added.every((sign) => !signsOfHeaders().has(sign));
}

/** Signs of the first text that the second lacks, counted. */
function difference(first: readonly string[], second: readonly string[]): string[] {
  const rest = [...second];
  return first.filter((sign) => {
    const place = rest.indexOf(sign);
    if (place < 0) return true;
    rest.splice(place, 1);
    return false;
  });
}

function signsOfHeaders(): ReadonlySet<string> {
  vocabulary ??= new Set(
    datasets.flatMap((dataset) => knownHeaders(dataset).flatMap(({ key }) => [...key])),
  );
  return vocabulary;
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** `CF_JDRQ`: every letter carries meaning. */
function isCode(header: string): boolean {
  return !/[\p{Script=Han}a-z]/u.test(header);
}
