/** A document of JSON while it is edited: its shape may be wrong anywhere. */
export type LooseDocument = Readonly<Record<string, unknown>>;

/** The value of a document at a path of keys and indexes; undefined where there is none. */
export function valueAt(document: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    document,
  );
}

/** A document with another value at a path that exists up to its last step; the rest is as it was. */
export function withValue(
  document: LooseDocument,
  path: readonly (string | number)[],
  value: unknown,
): LooseDocument {
  return replaced(document, path, value) as LooseDocument;
}

function replaced(
  node: unknown,
  [key, ...rest]: readonly (string | number)[],
  value: unknown,
): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    return node.map((each, index) => (index === key ? replaced(each, rest, value) : each));
  }
  const object = typeof node === 'object' && node !== null ? (node as Record<string, unknown>) : {};
  return { ...object, [key]: replaced(object[key], rest, value) };
}

/** A document without the key at a path of objects and lists; as it was where there is none. */
export function withoutValue(
  document: LooseDocument,
  path: readonly (string | number)[],
): LooseDocument {
  const last = path.at(-1);
  const parent = valueAt(document, path.slice(0, -1));
  if (typeof parent !== 'object' || parent === null || Array.isArray(parent)) return document;
  const rest = Object.fromEntries(Object.entries(parent).filter(([key]) => key !== last));
  return withValue(document, path.slice(0, -1), rest);
}
