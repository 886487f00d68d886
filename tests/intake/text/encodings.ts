import type { TextEncodingName } from '../../../src/intake/text/sniff-encoding';

/** Bytes of a text in an encoding that exports come in, without byte-order mark. */
export function encoded(text: string, encoding: TextEncodingName): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'gb18030':
      return gb18030(text);
    case 'utf-16le':
      return utf16(text, true);
    case 'utf-16be':
      return utf16(text, false);
  }
}

function utf16(text: string, isLittleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let place = 0; place < text.length; place += 1) {
    view.setUint16(place * 2, text.charCodeAt(place), isLittleEndian);
  }
  return new Uint8Array(view.buffer);
}

let pairs: ReadonlyMap<string, readonly [number, number]> | null = null;

/** Turns the platform's decoder round: every two-byte code of GB18030 and ASCII. */
function gb18030(text: string): Uint8Array<ArrayBuffer> {
  pairs ??= twoByteCodes();
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    const pair = pairs.get(sign);
    if (code < 0x80) bytes.push(code);
    else if (pair) bytes.push(...pair);
    else throw new RangeError(`No two-byte code of GB18030 for ${sign}`);
  }
  return new Uint8Array(bytes);
}

function twoByteCodes(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const sign = decoder.decode(new Uint8Array([lead, trail]));
      if ([...sign].length === 1 && sign !== '\ufffd' && !codes.has(sign)) {
        codes.set(sign, [lead, trail]);
      }
    }
  }
  return codes;
}
