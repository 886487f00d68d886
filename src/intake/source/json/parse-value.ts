/** What `JSON.parse` tells a reviver of the text that a value stood in. */
interface RevivedContext {
  readonly source?: string;
}

type Reviver = (key: string, value: unknown, context?: RevivedContext) => unknown;

const longestExact = 15;

/**
 * A JSON text parsed, numbers of more than 15 digits as the text that they stood in, where the
 * engine tells it: as floating-point numbers they would lose digits. Throws SyntaxError.
 */
export function parseValue(text: string): unknown {
  return /\d{16}/.test(text) ? JSON.parse(text, keepDigits) : JSON.parse(text);
}

const keepDigits: Reviver = (_, value, context) => {
  const source = context?.source;
  return typeof value === 'number' && source !== undefined && source.length > longestExact
    ? source
    : value;
};
