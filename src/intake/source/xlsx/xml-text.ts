const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text of XML with its entities and the `_x000D_` escapes of Office resolved. */
export function xmlText(text: string): string {
  const plain = text.includes('&') ? text.replace(/&(#x?[\da-f]+|\w+);/gi, entity) : text;
  return plain.includes('_x') ? plain.replace(/_x([\da-f]{4})_/gi, escaped) : plain;
}

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return named[name] ?? whole;
  const isHex = name[1] === 'x' || name[1] === 'X';
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

function escaped(_: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}

/** The value of an attribute in the text of a tag; null without it. */
export function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? xmlText(match[1] ?? match[2] ?? '') : null;
}
