import type { CodeList } from '../../catalog/dataset-schema';
import { normalizeHeader } from '../normalize-text';
import { broken, type Converted, kept } from './conversion';

const indexes = new WeakMap<CodeList, ReadonlyMap<string, string>>();

/** A code, or several joined by `;`, from codes, labels of either language and aliases. */
export function convertCode(text: string, list: CodeList, isMultiple: boolean): Converted {
  const index = indexOf(list);
  if (!isMultiple) {
    const code = codeOf(text, index);
    if (code === undefined) return broken('code');
    return code === text ? kept(code) : kept(code, 'code_label');
  }
  const whole = codeOf(text, index);
  const parts = whole === undefined ? text.split(/[;；、,，+]/) : [text];
  const codes = parts.filter((part) => part.trim() !== '').map((part) => codeOf(part, index));
  if (codes.length === 0 || codes.some((code) => code === undefined)) return broken('code');
  const joined = [...new Set(codes)].join(';');
  return joined === text ? kept(joined) : kept(joined, 'code_label');
}

function codeOf(text: string, index: ReadonlyMap<string, string>): string | undefined {
  const found = index.get(normalizeHeader(text));
  if (found !== undefined) return found;
  const before = /^(.*?)[-—:：](?:.+)$/.exec(text.trim())?.[1];
  return before === undefined ? undefined : index.get(normalizeHeader(before));
}

function indexOf(list: CodeList): ReadonlyMap<string, string> {
  const known = indexes.get(list);
  if (known) return known;
  const index = new Map<string, string>();
  const add = (text: string, code: string) => {
    const normal = normalizeHeader(text);
    if (!index.has(normal)) index.set(normal, code);
  };
  for (const { code } of list.codes) add(code, code);
  for (const { code, title } of list.codes) {
    add(title.zh, code);
    add(title.en, code);
  }
  for (const { code, aliases } of list.codes) for (const alias of aliases ?? []) add(alias, code);
  indexes.set(list, index);
  return index;
}
