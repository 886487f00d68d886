import { lastRecordEnd, lineBreaksIn } from './record-end';

/** Whole records of a delimited text, one after the other. */
export interface RecordPart {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Place of the bytes in the file. */
  readonly start: number;
  /** Line of the file on which the part begins, from 1. */
  readonly line: number;
  readonly isLast: boolean;
}

const byteOrderMark = 0xef;

/**
 * The records of a file in UTF-8 or GB18030 as parts of at most `size` bytes that can be read without one
 * another; their bytes may be handed on. Null as the last one where the rest cannot be parted surely: a quote stands where none
 * should, or a record is longer than a part.
 */
export async function* recordParts(
  file: Blob,
  delimiter: string,
  size: number,
): AsyncGenerator<RecordPart | null> {
  const mark = delimiter.charCodeAt(0);
  let start = 0;
  let line = 1;
  while (start < file.size) {
    const isLast = start + size >= file.size;
    const bytes = new Uint8Array(await file.slice(start, start + size).arrayBuffer());
    const skipped = start === 0 && bytes[0] === byteOrderMark ? 3 : 0;
    const end = lastRecordEnd(bytes.subarray(skipped), mark);
    if (end === null || (end === 0 && !isLast) || (start > 0 && bytes[0] === byteOrderMark)) {
      yield null;
      return;
    }
    const whole = isLast ? bytes : bytes.subarray(0, end + skipped);
    const part = { bytes: whole, start, line, isLast };
    line += lineBreaksIn(whole);
    start += whole.length;
    yield part;
  }
}
