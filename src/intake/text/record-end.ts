const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Place behind the last record that ends with a line feed in bytes that begin with a record; 0 where
 * none does. Null where a quote stands so that only the reading of all before it tells what it means.
 * In UTF-8 and GB18030 no byte of a longer character is a quote, a line break or one of the
 * delimiters `,`, `;` and tab; `|` may be one in GB18030.
 */
export function lastRecordEnd(bytes: Uint8Array, delimiter: number): number | null {
  let from = 0;
  let end = 0;
  for (;;) {
    const opening = openingQuote(bytes, from, delimiter);
    const before = bytes.subarray(from, opening < 0 ? bytes.length : opening);
    const last = before.lastIndexOf(lineFeed);
    if (last >= 0) end = from + last + 1;
    if (opening < 0) return end;
    const closing = closingQuote(bytes, opening + 1);
    if (closing < 0) return end;
    if (!endsCell(bytes[closing + 1], delimiter)) return null;
    from = closing + 1;
  }
}

/** The next quote that a cell begins with, from a place outside of quotes on; -1 without any. */
function openingQuote(bytes: Uint8Array, from: number, delimiter: number): number {
  let place = bytes.indexOf(quote, from);
  while (place > 0 && !endsCell(bytes[place - 1], delimiter)) {
    place = bytes.indexOf(quote, place + 1);
  }
  return place;
}

/** The quote that is not one of a doubled pair, and is not the last byte; -1 without any. */
function closingQuote(bytes: Uint8Array, from: number): number {
  let place = bytes.indexOf(quote, from);
  while (place >= 0 && bytes[place + 1] === quote) place = bytes.indexOf(quote, place + 2);
  return place === bytes.length - 1 ? -1 : place;
}

function endsCell(byte: number | undefined, delimiter: number): boolean {
  return byte === delimiter || byte === lineFeed || byte === carriageReturn;
}

/** Line breaks in bytes: `\n`, `\r\n` and `\r` alone. */
export function lineBreaksIn(bytes: Uint8Array): number {
  let count = 0;
  for (let place = 0; place < bytes.length; place += 1) {
    const byte = bytes[place];
    if (byte === lineFeed) count += 1;
    else if (byte === carriageReturn && bytes[place + 1] !== lineFeed) count += 1;
  }
  return count;
}
