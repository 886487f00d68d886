/** Where a text stops being JSON. Engines say it in words of their own, in English, or not at all. */
export interface JsonFault {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  /** What stands before the place, on one line, at most 24 characters; empty at the start of the text. */
  readonly after: string;
}

const space = /[ \t\r\n]*/y;
const token =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

type Awaited = 'value' | 'first item' | 'key' | 'first key' | 'colon' | 'more' | 'end';

export type ReadJson =
  | { readonly value: unknown; readonly fault: null }
  | { readonly value: null; readonly fault: JsonFault };

/** The value that a text of JSON holds, or where it stops being JSON. */
export function readJson(text: string): ReadJson {
  try {
    return { value: JSON.parse(text), fault: null };
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    return { value: null, fault: jsonFault(text) ?? { line: 1, column: 1, after: '' } };
  }
}

/** The same in English, for errors that name a document of the repository. */
export function describeJsonFault({ line, column, after }: JsonFault): string {
  return `line ${line}, column ${column}${after === '' ? '' : `, after ${after}`}`;
}

/** The first place that keeps a text from being JSON, its end where it is cut short; null if it is. */
export function jsonFault(text: string): JsonFault | null {
  const place = faultyPlace(text);
  if (place === null) return null;
  const before = text.slice(0, place);
  const lines = before.split('\n');
  const column = (lines.at(-1) ?? '').length + 1;
  const after = before.trimEnd().split('\n').at(-1) ?? '';
  return { line: lines.length, column, after: after.trim().slice(-24) };
}

function faultyPlace(text: string): number | null {
  const open: ('{' | '[')[] = [];
  let awaited: Awaited = 'value';
  for (let place = 0; ; ) {
    place += lengthAt(space, text, place);
    if (place === text.length) return awaited === 'end' ? null : place;
    const length = lengthAt(token, text, place);
    const next: Awaited | null =
      length === 0 ? null : step(text.slice(place, place + length), awaited, open);
    if (next === null) return place;
    awaited = next;
    place += length;
  }
}

function lengthAt(pattern: RegExp, text: string, place: number): number {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** What is awaited after a token; null where it was not to come. */
function step(found: string, awaited: Awaited, open: ('{' | '[')[]): Awaited | null {
  switch (awaited) {
    case 'end':
      return null;
    case 'colon':
      return found === ':' ? 'value' : null;
    case 'key':
      return found.startsWith('"') ? 'colon' : null;
    case 'first key':
      return found.startsWith('"') ? 'colon' : closed(found, open);
    case 'more':
      if (found === ',') return open.at(-1) === '{' ? 'key' : 'value';
      return closed(found, open);
    case 'first item':
      return closed(found, open) ?? begun(found, open);
    case 'value':
      return begun(found, open);
  }
}

const rest = (open: readonly unknown[]): Awaited => (open.length === 0 ? 'end' : 'more');

/** After the bracket that closes what is open last; null for anything else. */
function closed(found: string, open: ('{' | '[')[]): Awaited | null {
  if (found !== (open.at(-1) === '{' ? '}' : ']')) return null;
  open.pop();
  return rest(open);
}

/** After the first token of a value; null for one that begins none. */
function begun(found: string, open: ('{' | '[')[]): Awaited | null {
  if (found === '{' || found === '[') {
    open.push(found);
    return found === '{' ? 'first key' : 'first item';
  }
  return /^[}\],:]$/.test(found) ? null : rest(open);
}
