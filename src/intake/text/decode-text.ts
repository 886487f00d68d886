import { readChunks } from './read-chunks';
import type { TextEncodingName } from './sniff-encoding';

/**
 * The text of a file piece by piece, without byte-order mark, every line break as `\n`. Bytes that
 * do not fit the encoding become U+FFFD. `onBytes` is told how many bytes have been read.
 */
export async function* decodeText(
  file: Blob,
  encoding: TextEncodingName,
  onBytes?: (count: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let count = 0;
  let held = '';
  for await (const chunk of readChunks(file)) {
    count += chunk.length;
    onBytes?.(count);
    const text = held + decoder.decode(chunk, { stream: true });
    held = text.endsWith('\r') ? '\r' : '';
    yield unifyLineBreaks(held ? text.slice(0, -1) : text);
  }
  yield unifyLineBreaks(held + decoder.decode());
}

function unifyLineBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
