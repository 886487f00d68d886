const magic = new TextEncoder().encode('ARROW1');
const headBytes = 8;
const tailBytes = 4 + magic.length;

/**
 * The Arrow IPC stream inside an Arrow IPC file, which is the stream with a magic word before and a
 * footer behind it; shares the memory. A stream is given back as it is.
 */
export function streamInFile(bytes: Uint8Array): Uint8Array {
  if (!magic.every((byte, place) => bytes[place] === byte)) return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const footer = view.getInt32(bytes.length - tailBytes, true);
  return bytes.subarray(headBytes, bytes.length - tailBytes - footer);
}
