import { SnapshotError } from './snapshot-error';

/** A file of a zip as its directory tells it. */
export interface ZipEntry {
  readonly path: string;
  /** 0: stored as it is, 8: deflated. */
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Place of its local header. */
  readonly offset: number;
}

const endLength = 22;
const maxComment = 65_535;
const entryLength = 46;
const unset32 = 0xffffffff;

/**
 * The files that the directory at the end of a zip names, folders left out. Throws SnapshotError
 * `archive_invalid` for what is no zip, cut short, split, encrypted, or has paths that climb out of
 * their folder or come twice.
 */
export async function readZipDirectory(zip: Blob, name: string): Promise<readonly ZipEntry[]> {
  const invalid = (reason: string) =>
    new SnapshotError('archive_invalid', `${name} ${reason}.`, name);
  const { count, size, offset } = await findDirectory(zip, invalid);
  if (offset + size > zip.size) throw invalid('is cut short: its directory lies beyond its end');
  const view = await viewOf(zip, offset, size);
  const entries: ZipEntry[] = [];
  const paths = new Set<string>();
  let place = 0;
  for (let index = 0; index < count; index += 1) {
    if (place + entryLength > size || view.getUint32(place, true) !== 0x02014b50) {
      throw invalid(`has a directory whose entry ${index + 1} cannot be read`);
    }
    const nameLength = view.getUint16(place + 28, true);
    const extraLength = view.getUint16(place + 30, true);
    const next = place + entryLength + nameLength + extraLength + view.getUint16(place + 32, true);
    if (next > size) throw invalid(`has a directory whose entry ${index + 1} cannot be read`);
    const path = new TextDecoder().decode(bytesOf(view, place + entryLength, nameLength));
    if (view.getUint16(place + 8, true) & 1) throw invalid(`has ${path} encrypted inside`);
    const method = view.getUint16(place + 10, true);
    const sizes = sizesOf(view, place, nameLength, extraLength);
    place = next;
    if (path.endsWith('/')) continue;
    if (!isInside(path)) throw invalid(`names ${path}, which lies outside its folder`);
    if (paths.has(path)) throw invalid(`has ${path} twice`);
    paths.add(path);
    entries.push({ path, method, ...sizes });
  }
  return entries;
}

type Invalid = (reason: string) => SnapshotError;

/** The directory is told at the end, below a comment of up to 64 KB; big zips tell it twice. */
async function findDirectory(zip: Blob, invalid: Invalid) {
  const start = Math.max(0, zip.size - endLength - maxComment - 20);
  const view = await viewOf(zip, start, zip.size - start);
  let end = view.byteLength - endLength;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) throw invalid('is no zip, or cut short: it has no directory');
  if (view.getUint16(end + 4, true) !== 0) throw invalid('is one part of several');
  const found = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return found;
  const wide = await viewOf(zip, wideNumber(view, locator + 8), 56);
  if (wide.byteLength < 56 || wide.getUint32(0, true) !== 0x06064b50) {
    throw invalid('has a directory that cannot be found');
  }
  return {
    count: wideNumber(wide, 32),
    size: wideNumber(wide, 40),
    offset: wideNumber(wide, 48),
  };
}

/** Sizes and place; where they do not fit into 32 bits, the extra field 1 has them. */
function sizesOf(view: DataView, place: number, nameLength: number, extraLength: number) {
  let bytes = view.getUint32(place + 24, true);
  let packedBytes = view.getUint32(place + 20, true);
  let offset = view.getUint32(place + 42, true);
  const extraEnd = place + entryLength + nameLength + extraLength;
  let extra = extraEnd - extraLength;
  while (extra + 4 <= extraEnd) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1 && extra + 4 + length <= extraEnd) {
      let field = extra + 4;
      const next = () => {
        field += 8;
        return field <= extra + 4 + length ? wideNumber(view, field - 8) : unset32;
      };
      if (bytes === unset32) bytes = next();
      if (packedBytes === unset32) packedBytes = next();
      if (offset === unset32) offset = next();
    }
    extra += 4 + length;
  }
  return { bytes, packedBytes, offset };
}

/** Whether a path stays in the folder it is unpacked to, on any system. */
function isInside(path: string): boolean {
  if (path.startsWith('/') || /[\\:\0]/.test(path)) return false;
  return !path.split('/').includes('..');
}

async function viewOf(zip: Blob, start: number, length: number): Promise<DataView> {
  return new DataView(await zip.slice(start, start + length).arrayBuffer());
}

function bytesOf(view: DataView, start: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, start, length);
}

function wideNumber(view: DataView, place: number): number {
  return Number(view.getBigUint64(place, true));
}
