import { IntakeError } from '../../intake-error';
import { entryName } from './entry-name';
import type { ZipEntry } from './zip-entry';

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const longestComment = 65_535;
const saturated = 0xffff_ffff;

/** Entries of a zip that are read; more are a fault of the file. */
export const mostEntries = 20_000;
const longestDirectory = 64_000_000;

/**
 * The directory of a zip, which stands at its end: a few reads however long the file is. Throws
 * IntakeError `damaged` without a whole directory, `too_large` beyond `mostEntries`.
 */
export async function readDirectory(file: Blob): Promise<readonly ZipEntry[]> {
  const { count, offset, length } = await locateDirectory(file);
  if (count > mostEntries || length > longestDirectory) {
    throw new IntakeError('too_large', `The zip has ${count} entries; ${mostEntries} are read.`);
  }
  if (offset + length > file.size) throw damaged('its directory is cut short');
  const view = await viewOf(file, offset, offset + length);
  const entries: ZipEntry[] = [];
  let place = 0;
  while (entries.length < count) {
    if (place + 46 > length || view.getUint32(place, true) !== entrySignature) {
      throw damaged(`entry ${entries.length + 1} of its directory cannot be read`);
    }
    const nameEnd = place + 46 + view.getUint16(place + 28, true);
    const extraEnd = nameEnd + view.getUint16(place + 30, true);
    if (extraEnd > length) throw damaged('its directory is cut short');
    entries.push(entryAt(view, place, nameEnd, extraEnd));
    place = extraEnd + view.getUint16(place + 32, true);
  }
  return entries;
}

function entryAt(view: DataView, place: number, nameEnd: number, extraEnd: number): ZipEntry {
  const bytes = new Uint8Array(view.buffer);
  const flags = view.getUint16(place + 8, true);
  const extra = bytes.subarray(nameEnd, extraEnd);
  const path = entryName(bytes.subarray(place + 46, nameEnd), extra, flags).replaceAll('\\', '/');
  const [size, packedBytes, offset] = sizesOf(extra, [
    view.getUint32(place + 24, true),
    view.getUint32(place + 20, true),
    view.getUint32(place + 42, true),
  ]);
  return {
    path,
    isFolder: path.endsWith('/'),
    isEncrypted: (flags & 1) === 1,
    method: view.getUint16(place + 10, true),
    crc32: view.getUint32(place + 16, true),
    packedBytes,
    bytes: size,
    offset,
  };
}

type Sizes = [bytes: number, packedBytes: number, offset: number];

/** Sizes of which those beyond 4 GB stand in the extra field of Zip64, in this order. */
function sizesOf(extra: Uint8Array, sizes: Sizes): Sizes {
  if (!sizes.includes(saturated)) return sizes;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let place = 0; place + 4 <= extra.length; ) {
    const size = view.getUint16(place + 2, true);
    if (view.getUint16(place, true) === 1) {
      let at = place + 4;
      return sizes.map((each) => {
        if (each !== saturated || at + 8 > place + 4 + size) return each;
        at += 8;
        return Number(view.getBigUint64(at - 8, true));
      }) as Sizes;
    }
    place += 4 + size;
  }
  return sizes;
}

async function locateDirectory(file: Blob) {
  const start = Math.max(0, file.size - endLength - longestComment - 20);
  const view = await viewOf(file, start, file.size);
  for (let place = view.byteLength - endLength; place >= 0; place -= 1) {
    if (view.getUint32(place, true) !== endSignature) continue;
    const found = {
      count: view.getUint16(place + 10, true),
      length: view.getUint32(place + 12, true),
      offset: view.getUint32(place + 16, true),
    };
    const isLong = found.count === 0xffff || [found.length, found.offset].includes(saturated);
    if (!isLong || place < 20 || view.getUint32(place - 20, true) !== locator64Signature) {
      return found;
    }
    return locateDirectory64(file, Number(view.getBigUint64(place - 12, true)));
  }
  throw damaged('its directory is missing');
}

async function locateDirectory64(file: Blob, offset: number) {
  const view = await viewOf(file, offset, offset + 56);
  if (view.byteLength < 56 || view.getUint32(0, true) !== end64Signature) {
    throw damaged('its directory is missing');
  }
  return {
    count: Number(view.getBigUint64(32, true)),
    length: Number(view.getBigUint64(40, true)),
    offset: Number(view.getBigUint64(48, true)),
  };
}

async function viewOf(file: Blob, start: number, end: number): Promise<DataView> {
  return new DataView(await file.slice(start, end).arrayBuffer());
}

function damaged(what: string): IntakeError {
  return new IntakeError('damaged', `The zip is cut short or damaged: ${what}.`);
}
