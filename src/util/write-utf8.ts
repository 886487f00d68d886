/**
 * Writes a text, or the part of it from one unit up to another, as UTF-8 into bytes from a place on;
 * gives the place behind it. A surrogate without its other half becomes U+FFFD. At most three bytes a UTF-16 unit are needed; those that do not fit
 * are lost. For many short texts, for which each call of a TextEncoder costs more than its work.
 */
export function writeUtf8(
  text: string,
  bytes: Uint8Array,
  start: number,
  from = 0,
  to = text.length,
): number {
  let end = start;
  for (let place = from; place < to; place += 1) {
    let code = text.charCodeAt(place);
    if (code < 0x80) {
      bytes[end++] = code;
      continue;
    }
    if (code < 0x800) {
      bytes[end++] = 0xc0 | (code >> 6);
      bytes[end++] = 0x80 | (code & 0x3f);
      continue;
    }
    if (code >= 0xd800 && code <= 0xdfff) {
      const low = code < 0xdc00 && place + 1 < to ? text.charCodeAt(place + 1) : 0;
      if (low >= 0xdc00 && low <= 0xdfff) {
        place += 1;
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
        bytes[end++] = 0xf0 | (code >> 18);
        bytes[end++] = 0x80 | ((code >> 12) & 0x3f);
        bytes[end++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[end++] = 0x80 | (code & 0x3f);
        continue;
      }
      code = 0xfffd;
    }
    bytes[end++] = 0xe0 | (code >> 12);
    bytes[end++] = 0x80 | ((code >> 6) & 0x3f);
    bytes[end++] = 0x80 | (code & 0x3f);
  }
  return end;
}
