import { behindLastLine, gb18030Decoder } from './decode-gb18030';
import { readChunks } from './read-chunks';
import type { TextEncodingName } from './sniff-encoding';

/** Bytes without a line break that are held together before they are decoded as they come. */
const longestLine = 1 << 22;
/** Bytes at hand that are decoded at once. */
const pieceLength = 1 << 17;

/**
 * The text of a file piece by piece, without byte-order mark, every line break as `\n`. Bytes that
 * do not fit the encoding become U+FFFD. `onBytes` is told how many bytes have been read.
 */
export async function* decodeText(
  file: Blob,
  encoding: TextEncodingName,
  onBytes?: (count: number) => void,
): AsyncGenerator<string> {
  const decode = unifyingDecoder(encoding);
  let count = 0;
  for await (const chunk of readChunks(file)) {
    count += chunk.length;
    onBytes?.(count);
    yield decode(chunk);
  }
  yield decode(null);
}

/** As `decodeText`, for bytes that are at hand. */
export function* decodeBytes(bytes: Uint8Array, encoding: TextEncodingName): Generator<string> {
  const decode = unifyingDecoder(encoding);
  for (let start = 0; start < bytes.length; start += pieceLength) {
    yield decode(bytes.subarray(start, start + pieceLength));
  }
  yield decode(null);
}

/** Decodes the chunks of a file one after the other; null at its end. */
type Decode = (chunk: Uint8Array | null) => string;

/** Makes every line break `\n`, also where its two signs are in two chunks. */
function unifyingDecoder(encoding: TextEncodingName): Decode {
  const decode = encoding === 'gb18030' ? linewiseDecoder() : streamDecoder(encoding);
  let held = '';
  return (chunk) => {
    const text = held + decode(chunk);
    held = chunk && text.endsWith('\r') ? '\r' : '';
    return unifyLineBreaks(held ? text.slice(0, -1) : text);
  };
}

function streamDecoder(encoding: TextEncodingName): Decode {
  const decoder = new TextDecoder(encoding);
  return (chunk) => (chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode());
}

/** Decodes whole lines at once; from a line beyond all measure on as a stream. */
function linewiseDecoder(): Decode {
  const decodeLines = gb18030Decoder();
  let rest: Uint8Array = new Uint8Array();
  let stream: Decode | null = null;
  return (chunk) => {
    if (stream) return stream(chunk);
    const bytes = chunk ? joined(rest, chunk) : rest;
    const end = chunk ? behindLastLine(bytes) : bytes.length;
    rest = bytes.subarray(end);
    const text = decodeLines(bytes.subarray(0, end));
    if (rest.length <= longestLine) return text;
    stream = streamDecoder('gb18030');
    return text + stream(rest);
  };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

function unifyLineBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
