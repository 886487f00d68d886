const utf8Flag = 0x800;
const unicodePathField = 0x7075;

/**
 * The path of a zip entry: UTF-8 where the zip says so or the bytes fit, else the Unicode path that
 * some programs add, else GB18030, which Chinese Windows writes.
 */
export function entryName(name: Uint8Array, extra: Uint8Array, flags: number): string {
  if (flags & utf8Flag) return new TextDecoder().decode(name);
  const unicode = unicodePath(extra);
  if (unicode !== null) return unicode;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name);
  } catch {
    return new TextDecoder('gb18030').decode(name);
  }
}

function unicodePath(extra: Uint8Array): string | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let place = 0; place + 4 <= extra.length; ) {
    const size = view.getUint16(place + 2, true);
    if (view.getUint16(place, true) === unicodePathField && size > 5) {
      return new TextDecoder().decode(extra.subarray(place + 9, place + 4 + size));
    }
    place += 4 + size;
  }
  return null;
}
