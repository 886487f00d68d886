/** A table of FlatBuffers; fields that are not there read as 0, null or nothing. Throws RangeError beyond the bytes. */
export interface FlatTable {
  byte(field: number): number;
  long(field: number): number;
  longAt(place: number): number;
  table(field: number): FlatTable | null;
  /** Places of the elements of a vector, or of a string's bytes, of the size given. */
  vector(field: number, size: number): readonly number[];
  tables(field: number): readonly FlatTable[];
}

/** The root table of a buffer. */
export function flatTable(bytes: DataView): FlatTable {
  return tableAt(bytes, bytes.getUint32(0, true));
}

function tableAt(bytes: DataView, start: number): FlatTable {
  const layout = start - bytes.getInt32(start, true);
  const layoutSize = bytes.getUint16(layout, true);
  const placeOf = (field: number): number | null => {
    const entry = 4 + field * 2;
    const offset = entry + 2 > layoutSize ? 0 : bytes.getUint16(layout + entry, true);
    return offset === 0 ? null : start + offset;
  };
  const longAt = (place: number): number => Number(bytes.getBigInt64(place, true));
  const target = (place: number): number => place + bytes.getUint32(place, true);
  const table: FlatTable = {
    byte: (field) => {
      const place = placeOf(field);
      return place === null ? 0 : bytes.getUint8(place);
    },
    long: (field) => {
      const place = placeOf(field);
      return place === null ? 0 : longAt(place);
    },
    longAt,
    table: (field) => {
      const place = placeOf(field);
      return place === null ? null : tableAt(bytes, target(place));
    },
    vector: (field, size) => {
      const place = placeOf(field);
      if (place === null) return [];
      const first = target(place) + 4;
      const length = bytes.getUint32(first - 4, true);
      if (first + length * size > bytes.byteLength) {
        throw new RangeError('a list goes beyond its message');
      }
      return Array.from({ length }, (_, index) => first + index * size);
    },
    tables: (field) => table.vector(field, 4).map((place) => tableAt(bytes, target(place))),
  };
  return table;
}
