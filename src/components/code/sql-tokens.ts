/** A piece of SQL text as it is coloured. */
export interface SqlToken {
  readonly kind: 'keyword' | 'literal' | 'other';
  readonly text: string;
  /** Place of its first character. */
  readonly start: number;
}

const keywords =
  'SELECT|FROM|WHERE|AND|OR|NOT|NULL|IS|IN|AS|WITH|UNION|ALL|GROUP|ORDER|BY|LIMIT|OFFSET|CASE|WHEN|THEN|ELSE|END|BETWEEN|CAST|DATE|OVER|ASC|DESC|NULLS|LAST|FIRST|JOIN|LEFT|ON|FILTER|TRUE|FALSE|LIKE|COALESCE';

const pattern = new RegExp(
  `("(?:[^"]|"")*")|('(?:[^']|'')*')|\\b(${keywords})\\b|\\b(\\d+(?:\\.\\d+)?)\\b`,
  'g',
);

/** The pieces of a statement in order; together they are the statement. */
export function sqlTokens(text: string): SqlToken[] {
  const tokens: SqlToken[] = [];
  let end = 0;
  const other = (until: number) => {
    if (until > end) tokens.push({ kind: 'other', text: text.slice(end, until), start: end });
  };
  for (const match of text.matchAll(pattern)) {
    const [all, name, , keyword] = match;
    if (name !== undefined) continue;
    other(match.index);
    tokens.push({ kind: keyword ? 'keyword' : 'literal', text: all, start: match.index });
    end = match.index + all.length;
  }
  other(text.length);
  return tokens;
}
