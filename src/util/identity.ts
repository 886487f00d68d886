const known = new WeakMap<object, number>();
let last = 0;

/** A number for an object: the same for the same object, another for any other. */
export function identityOf(object: object): number {
  const found = known.get(object);
  if (found !== undefined) return found;
  last += 1;
  known.set(object, last);
  return last;
}
