/** Most bytes of a character that `encode` writes. */
const widest = 2;

/**
 * Encodes text as GB18030 by turning the platform's decoder round: ASCII and all two-byte codes.
 * Throws RangeError for a character that needs four bytes.
 */
export function gb18030Encoder(): (text: string) => Uint8Array {
  const codes = twoByteCodes();
  return (text) => {
    const bytes = new Uint8Array(text.length * widest);
    let end = 0;
    for (let place = 0; place < text.length; place += 1) {
      const unit = text.charCodeAt(place);
      const code = unit < 0x80 ? unit : (codes[unit] ?? 0);
      if (unit >= 0x80 && code === 0) {
        throw new RangeError(`${text[place]} has no two-byte code in GB18030.`);
      }
      if (code > 0xff) {
        bytes[end] = code >> 8;
        end += 1;
      }
      bytes[end] = code & 0xff;
      end += 1;
    }
    return bytes.subarray(0, end);
  };
}

/** Two-byte codes by UTF-16 code unit; 0: none. */
function twoByteCodes(): Uint16Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Uint16Array(0x10000);
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const sign = decoder.decode(new Uint8Array([lead, trail]));
      if (sign.length !== 1 || sign === '\ufffd') continue;
      const unit = sign.charCodeAt(0);
      if (unit >= 0x80 && codes[unit] === 0) codes[unit] = (lead << 8) | trail;
    }
  }
  return codes;
}
