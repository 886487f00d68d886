/** A value that can stand in SQL. DATE values are written with `civilDate`. */
export type Literal = string | number | bigint | boolean | null;

/** NUL ends the statement in the engine; half a surrogate pair would not come back as it went in. */
const unwritable = /\0|\p{Surrogate}/u;

const stringLiteral = (value: string): string => {
  if (unwritable.test(value)) {
    throw new RangeError(
      `The text ${JSON.stringify(value)} has a NUL character or half a surrogate pair: remove it.`,
    );
  }
  return `'${value.replaceAll("'", "''")}'`;
};

/** Negative numbers stand in parentheses: `--` would begin a comment. */
const enclose = (digits: string): string => (digits.startsWith('-') ? `(${digits})` : digits);

const numberLiteral = (value: number): string => {
  if (!Number.isFinite(value)) {
    throw new RangeError(`${value} has no SQL literal: use null for a missing number.`);
  }
  if (Number.isSafeInteger(value)) return enclose(String(value === 0 ? 0 : value));
  return enclose(value.toExponential());
};

/**
 * The value as SQL text: strings quoted, safe integers as integers, every other number in
 * exponent form, which the engine reads as DOUBLE (`0.1` would be a DECIMAL).
 * Throws RangeError for NaN, infinities, NUL characters and lone surrogates.
 */
export function literalText(value: Literal): string {
  if (value === null) return 'NULL';
  switch (typeof value) {
    case 'string':
      return stringLiteral(value);
    case 'number':
      return numberLiteral(value);
    case 'bigint':
      return enclose(String(value));
    default:
      return value ? 'TRUE' : 'FALSE';
  }
}
