import { readChunks } from './read-chunks';

/** Encodings that exports come in. */
export const textEncodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type TextEncodingName = (typeof textEncodings)[number];

const sampleBytes = 65_536;
/** GB18030 read as UTF-8 is damaged nearly everywhere. */
const toleratedDamage = 0.1;

/**
 * The encoding of a text file: its byte-order mark decides; else zero bytes in every other place
 * speak for UTF-16; else it is UTF-8 where every byte of the file fits, GB18030 where not. A file
 * that leaves UTF-8 only by a few damaged bytes stays UTF-8. Reads the whole file once.
 */
export async function sniffEncoding(file: Blob): Promise<TextEncodingName> {
  const head = new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer());
  const marked = encodingOfMark(head) ?? encodingOfZeros(head);
  if (marked) return marked;
  const fault = await firstFault(file);
  if (fault === null) return 'utf-8';
  const around = file.slice(Math.max(0, fault - sampleBytes), fault + sampleBytes);
  const bytes = new Uint8Array(await around.arrayBuffer());
  return damagedShare(bytes) < toleratedDamage ? 'utf-8' : 'gb18030';
}

function encodingOfMark([first, second, third]: Uint8Array): TextEncodingName | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** Delimiters and digits of UTF-16 have a zero byte before or after them. */
function encodingOfZeros(head: Uint8Array): TextEncodingName | null {
  let even = 0;
  let odd = 0;
  for (const [place, byte] of head.entries()) {
    if (byte !== 0) continue;
    if (place % 2 === 0) even += 1;
    else odd += 1;
  }
  if (Math.max(even, odd) < head.length / 20) return null;
  if (odd > 10 * even) return 'utf-16le';
  return even > 10 * odd ? 'utf-16be' : null;
}

/** Place of the piece whose bytes are not UTF-8, or null. */
async function firstFault(file: Blob): Promise<number | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let place = 0;
  try {
    for await (const chunk of readChunks(file)) {
      decoder.decode(chunk, { stream: true });
      place += chunk.length;
    }
    decoder.decode();
    return null;
  } catch (thrown) {
    if (thrown instanceof TypeError) return place;
    throw thrown;
  }
}

/** Places that are not UTF-8 for each character beyond ASCII; 1 where there is none of those. */
function damagedShare(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes);
  const foreign = text.match(/\P{ASCII}/gu)?.length ?? 0;
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  return foreign === 0 ? 1 : damaged / foreign;
}
