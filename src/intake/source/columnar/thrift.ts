/** A value of Thrift's compact protocol; of texts only the length. */
export type ThriftValue = number | boolean | ThriftStruct | readonly ThriftValue[];

/** The fields of a struct by their numbers. */
export type ThriftStruct = ReadonlyMap<number, ThriftValue>;

const deepest = 24;
const longestNumber = 10;

/**
 * Reads one struct from bytes, with the place behind it. Throws RangeError where it goes beyond the
 * bytes, a list claims more elements than bytes are left, or structs stand in each other without end:
 * whatever stands in the bytes, the work is bounded by their number.
 */
export function readThrift(
  bytes: Uint8Array,
  start: number,
): { readonly struct: ThriftStruct; readonly end: number } {
  let place = start;
  const byte = (): number => {
    const value = bytes[place];
    if (value === undefined) throw new RangeError('metadata goes beyond its end');
    place += 1;
    return value;
  };
  const skip = (count: number): number => {
    if (count < 0 || count > bytes.length - place) throw new RangeError('metadata is cut short');
    place += count;
    return count;
  };
  const natural = (): number => {
    let value = 0;
    for (let digit = 0; digit < longestNumber; digit += 1) {
      const next = byte();
      value += (next & 0x7f) * 2 ** (7 * digit);
      if (next < 0x80) return value;
    }
    throw new RangeError('metadata holds a number without end');
  };
  const integer = (): number => {
    const value = natural();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  };
  function list(depth: number): ThriftValue[] {
    const head = byte();
    const length = head >> 4 === 15 ? natural() : head >> 4;
    if (length > bytes.length - place) throw new RangeError('metadata holds a list without end');
    const type = head & 0x0f;
    const isFlags = type === 1 || type === 2;
    return Array.from({ length }, () => (isFlags ? byte() === 1 : element(type, depth)));
  }
  function element(type: number, depth: number): ThriftValue {
    if (depth > deepest) throw new RangeError('metadata is nested too deeply');
    if (type === 1 || type === 2) return type === 1;
    if (type === 3) return byte();
    if (type >= 4 && type <= 6) return integer();
    if (type === 7) return skip(8);
    if (type === 8) return skip(natural());
    if (type === 9) return list(depth + 1);
    if (type === 12) return structAt(depth + 1);
    throw new RangeError(`metadata holds a value of the unknown type ${type}`);
  }
  function structAt(depth: number): ThriftStruct {
    const fields = new Map<number, ThriftValue>();
    let field = 0;
    for (let head = byte(); (head & 0x0f) !== 0; head = byte()) {
      field = head >> 4 === 0 ? integer() : field + (head >> 4);
      fields.set(field, element(head & 0x0f, depth));
    }
    return fields;
  }
  const struct = structAt(0);
  return { struct, end: place };
}
