import type { ThriftStruct } from './thrift';

/** What the header of a page claims. */
export interface ParquetPage {
  readonly kind: 'dictionary' | 'data' | 'data_v2';
  readonly compressed: number;
  readonly uncompressed: number;
  readonly values: number;
  /** Number of the encoding of the values. */
  readonly encoding: number;
  /** Bytes of the levels before the values, in the second version. */
  readonly repetitionBytes: number;
  readonly definitionBytes: number;
  readonly nulls: number;
  readonly isCompressed: boolean;
}

/** Kinds by the number of their type, and the field that holds their own header (parquet.thrift). */
const kinds: ReadonlyMap<number, readonly [ParquetPage['kind'], number]> = new Map([
  [0, ['data', 5]],
  [2, ['dictionary', 7]],
  [3, ['data_v2', 8]],
]);

/** The header of a page in words. Throws RangeError for one that lacks something or has less than none. */
export function pageOf(header: ThriftStruct): ParquetPage {
  const [kind, field] = kinds.get(natural(header, 1)) ?? [];
  const own = header.get(field ?? -1);
  if (kind === undefined || !(own instanceof Map)) {
    throw new RangeError('it holds a page of an unknown type');
  }
  const second = (number: number) => (kind === 'data_v2' ? natural(own, number) : 0);
  return {
    kind,
    uncompressed: natural(header, 2),
    compressed: natural(header, 3),
    values: natural(own, 1),
    encoding: natural(own, kind === 'data_v2' ? 4 : 2),
    nulls: second(2),
    definitionBytes: second(5),
    repetitionBytes: second(6),
    isCompressed: own.get(7) !== false,
  };
}

function natural(struct: ThriftStruct, field: number): number {
  const value = struct.get(field);
  if (typeof value !== 'number' || value < 0) {
    throw new RangeError('the header of a page is damaged');
  }
  return value;
}
