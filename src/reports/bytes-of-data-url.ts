/** The bytes of a data URL in base64. Throws TypeError for any other address. */
export function bytesOfDataUrl(url: string): Uint8Array {
  const found = /^data:[\w/+.-]+;base64,(.*)$/s.exec(url);
  if (!found) throw new TypeError(`Not a data URL in base64: "${url.slice(0, 40)}".`);
  return Uint8Array.from(atob(found[1] ?? ''), (letter) => letter.charCodeAt(0));
}
