import { type Data, DataType, type RecordBatch } from 'apache-arrow';
import { IntakeError } from '../../intake-error';

/** Checks that a record batch has all that its lengths claim, which come from the file. Throws IntakeError. */
export function checkArrowBatch({ data, numRows }: RecordBatch): void {
  for (const column of data.children) {
    if (column.length !== numRows) throw fewerThanRows();
    checkColumn(column);
  }
}

function checkColumn(column: Data): void {
  const { length, nullCount, values, valueOffsets, type, children, dictionary } = column;
  const isShort = valueOffsets
    ? valueOffsets.length <= length
    : values !== undefined && values.length * (DataType.isBool(type) ? 8 : 1) < length;
  if (isShort && nullCount < length) throw fewerThanRows();
  const needed = DataType.isList(type) || DataType.isMap(type) ? lastOffset(column) : 0;
  const each = DataType.isFixedSizeList(type) ? length * type.listSize : needed;
  for (const child of children) {
    if (child.length < (DataType.isStruct(type) ? length : each)) throw fewerThanRows();
    checkColumn(child);
  }
  for (const part of dictionary?.data ?? []) checkColumn(part);
}

/** Where the last list ends; lists stand one after the other. */
function lastOffset({ length, valueOffsets }: Data): number {
  let last = 0;
  for (let row = 0; row <= length && row < valueOffsets.length; row += 1) {
    const offset = Number(valueOffsets[row]);
    if (offset < last) throw fewerThanRows();
    last = offset;
  }
  return last;
}

function fewerThanRows(): IntakeError {
  return new IntakeError('damaged', 'A record batch has fewer values than rows.');
}
