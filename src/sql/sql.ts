import { type Literal, literalText } from './literal';

interface Parameter {
  readonly value: Literal;
}

type Chunk = string | Parameter;

/** A piece of SQL. Only this folder makes one; others put pieces together with the `sql` tag. */
export class Sql {
  readonly chunks: readonly Chunk[];

  constructor(chunks: readonly Chunk[]) {
    this.chunks = chunks;
  }

  /** The whole text, values as escaped literals: runs as it stands, and is shown to users. */
  get text(): string {
    return this.chunks
      .map((chunk) => (typeof chunk === 'string' ? chunk : literalText(chunk.value)))
      .join('');
  }

  /** The text with `?` for every value, and the values in order: for prepared statements. */
  parameterised(): { text: string; values: Literal[] } {
    const values: Literal[] = [];
    const text = this.chunks
      .map((chunk) => {
        if (typeof chunk === 'string') return chunk;
        values.push(chunk.value);
        return '?';
      })
      .join('');
    return { text, values };
  }
}

/**
 * Puts SQL together. An interpolated `Sql` is embedded, everything else becomes an escaped
 * literal, so no value can ever be read as SQL. Throws RangeError for a value without a literal.
 */
export function sql(strings: TemplateStringsArray, ...values: readonly (Sql | Literal)[]): Sql {
  const chunks: Chunk[] = [];
  strings.forEach((text, index) => {
    if (text !== '') chunks.push(text);
    if (index >= values.length) return;
    const value = values[index] ?? null;
    if (value instanceof Sql) chunks.push(...value.chunks);
    else chunks.push(parameter(value));
  });
  return new Sql(chunks);
}

/** One value as a piece of SQL. Throws RangeError for NaN, infinities, NUL, lone surrogates. */
export function literal(value: Literal): Sql {
  return new Sql([parameter(value)]);
}

function parameter(value: Literal): Parameter {
  literalText(value);
  return { value };
}
