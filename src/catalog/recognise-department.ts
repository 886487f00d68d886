import { departments } from './departments';

const fragments = departments
  .flatMap(({ code, fragments: texts }) => texts.map((text) => ({ text, code })))
  .sort((first, second) => second.text.length - first.text.length);

const known = new Map<string, string | null>();

/**
 * Code of the function of an authority by its name: the longest fragment of
 * data/reference/departments.json that occurs in the name, the first in the name among equally
 * long ones. Null when none occurs.
 */
export function recogniseDepartment(authorityName: string): string | null {
  const remembered = known.get(authorityName);
  if (remembered !== undefined) return remembered;
  const found = longestFragment(authorityName);
  known.set(authorityName, found);
  return found;
}

function longestFragment(name: string): string | null {
  let best: { position: number; length: number; code: string } | null = null;
  for (const { text, code } of fragments) {
    if (best !== null && text.length < best.length) break;
    const position = name.indexOf(text);
    if (position >= 0 && (best === null || position < best.position)) {
      best = { position, length: text.length, code };
    }
  }
  return best?.code ?? null;
}
