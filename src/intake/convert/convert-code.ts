import type { CodeList } from '../../catalog/dataset-schema';
import { headerKey } from '../../catalog/header-key';
import { broken, type Converted, kept } from './conversion';

const indexes = new WeakMap<CodeList, ReadonlyMap<string, string>>();

/**
 * A code from a code, a label in either language or an alias; `1-警告` and `其他-补充注明` count by
 * what stands before the dash.
 */
export function convertCode(text: string, list: CodeList): Converted {
  const code = codeOf(text, list);
  if (code === undefined) return broken('code');
  return code === text ? kept(code) : kept(code, 'code_label');
}

/** Several codes joined by `;`, from texts parted by `;`, `、`, `,` or `+`; each code once. */
export function convertCodes(text: string, list: CodeList): Converted {
  const parts = codeOf(text, list) === undefined ? text.split(/[;；、,，+|]/) : [text];
  const codes = parts.filter((part) => part.trim() !== '').map((part) => codeOf(part, list));
  if (codes.length === 0 || codes.includes(undefined)) return broken('code');
  const joined = [...new Set(codes)].join(';');
  return joined === text ? kept(joined) : kept(joined, 'code_label');
}

function codeOf(text: string, list: CodeList): string | undefined {
  const index = indexOf(list);
  const found = index.get(headerKey(text));
  if (found !== undefined) return found;
  const [before, after] = text.split(/[-—:：]/, 2);
  return after === undefined ? undefined : index.get(headerKey(before ?? ''));
}

function indexOf(list: CodeList): ReadonlyMap<string, string> {
  const known = indexes.get(list);
  if (known) return known;
  const index = new Map<string, string>();
  const add = (text: string, code: string) => {
    const key = headerKey(text);
    if (key !== '' && !index.has(key)) index.set(key, code);
  };
  for (const { code } of list.codes) add(code, code);
  for (const { code, title } of list.codes) {
    add(title.zh, code);
    add(title.en, code);
  }
  for (const { code, aliases = [] } of list.codes) for (const alias of aliases) add(alias, code);
  indexes.set(list, index);
  return index;
}
