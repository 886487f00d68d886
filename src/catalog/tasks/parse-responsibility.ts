import { regions } from '../regions';
import { phrases, splitOutsideBrackets } from './phrases';

/** The units charged with something, by their names in the document. */
export interface Responsibility {
  readonly lead: readonly string[];
  /** Responsible, each within its duties. */
  readonly shared: readonly string[];
  readonly supporting: readonly string[];
}

type Role = keyof Responsibility;

const roleWords: readonly (readonly [Role, string])[] = (['lead', 'shared', 'supporting'] as const)
  .flatMap((role) => phrases.roles[role].map((word) => [role, word] as const))
  .sort(([, first], [, second]) => second.length - first.length);

/**
 * Reads who is charged: `省数据管理中心牵头,省高院、省检察院按职责分工负责`. Units without a word for their
 * role share the responsibility. `isUnit` tells the names that exist in the document. Throws
 * RangeError for a phrase that names no unit or a name that is no unit.
 */
export function parseResponsibility(
  phrase: string,
  isUnit: (name: string) => boolean,
): Responsibility {
  const result: Record<Role, string[]> = { lead: [], shared: [], supporting: [] };
  if (phrase.startsWith(phrases.leadPrefix)) {
    result.lead.push(...parseUnits(phrase.slice(phrases.leadPrefix.length), isUnit));
    return result;
  }
  let waiting: string[] = [];
  for (const segment of splitOutsideBrackets(phrase, phrases.separators.phrase)) {
    const [role, word] = roleWords.find(([, text]) => segment.endsWith(text)) ?? [null, ''];
    const units = parseUnits(segment.slice(0, segment.length - word.length), isUnit);
    if (role === null) {
      waiting.push(...units);
      continue;
    }
    result[role === 'supporting' ? 'shared' : role].push(...waiting);
    waiting = [];
    result[role].push(...units);
  }
  result.shared.push(...waiting);
  return result;
}

function parseUnits(text: string, isUnit: (name: string) => boolean): string[] {
  const tail = phrases.tails.find((ending) => text.endsWith(ending)) ?? '';
  const names = splitOutsideBrackets(
    text.slice(0, text.length - tail.length),
    phrases.separators.unit,
  );
  return shareSuffix(names).flatMap((name) => {
    if (isUnit(name)) return [name];
    const parts = splitAtConjunction(name, isUnit);
    if (parts) return parts;
    throw new RangeError(
      `"${name}" is no unit of the document; add it to data/reference/units.json or correct the text.`,
    );
  });
}

/** `杭州、义乌市政府` → `杭州市政府、义乌市政府`: a bare place takes what follows the next place. */
function shareSuffix(names: readonly string[]): string[] {
  const result = [...names];
  for (let index = result.length - 2; index >= 0; index -= 1) {
    const next = result[index + 1] ?? '';
    const place = regions.find(({ short }) => next.startsWith(short.zh));
    const bare = regions.some(({ short }) => short.zh === result[index]);
    if (bare && place) result[index] += next.slice(place.short.zh.length);
  }
  return result;
}

function splitAtConjunction(name: string, isUnit: (name: string) => boolean): string[] | null {
  for (const conjunction of phrases.separators.conjunctions) {
    let position = name.indexOf(conjunction, 1);
    while (position > 0) {
      const parts = [name.slice(0, position), name.slice(position + conjunction.length)];
      if (parts.every(isUnit)) return parts;
      position = name.indexOf(conjunction, position + 1);
    }
  }
  return null;
}
