import { sha256 } from '../util/sha256';
import type { Folder } from './folder';

/** Says which generation of the kept data counts. */
export interface KeptPointer {
  /** Grows by one with every change: of two pointers the higher counts. */
  readonly sequence: number;
  /** Folder of the generation; null: nothing is kept. */
  readonly generation: string | null;
  /** SHA-256 of its manifest. */
  readonly manifest: string | null;
}

/** What the two places of the pointer hold. */
export interface KeptPointers {
  readonly current: KeptPointer | null;
  /** Where the next pointer goes: never over the one that counts. */
  readonly free: PointerFile;
  readonly taken: PointerFile;
  /** Both places hold something, and neither is a pointer: the storage was damaged. */
  readonly isDamaged: boolean;
}

const files = ['pointer-0', 'pointer-1'] as const;
export type PointerFile = (typeof files)[number];

/**
 * Reads the pointer. It has two places that are written in turn, so that a write that was cut
 * short spoils only the place that did not count.
 */
export async function readPointers(root: Folder): Promise<KeptPointers> {
  const contents = await Promise.all(files.map((file) => root.read(file)));
  const [first = null, second = null] = await Promise.all(contents.map(pointerIn));
  const isSecond = (second?.sequence ?? 0) > (first?.sequence ?? 0);
  const [free, taken] = first && !isSecond ? [files[1], files[0]] : files;
  return {
    current: isSecond ? second : first,
    free,
    taken,
    isDamaged: !first && !second && contents.every((content) => content !== null),
  };
}

/** Makes the pointer count from now on. */
export async function writePointer(
  root: Folder,
  file: PointerFile,
  pointer: KeptPointer,
): Promise<void> {
  const body = JSON.stringify(pointer);
  await root.write(file, new TextEncoder().encode(`${await sha256(body)}\n${body}\n`));
}

/** Null for whatever is not whole. */
async function pointerIn(content: Uint8Array | null): Promise<KeptPointer | null> {
  if (!content) return null;
  const [checksum, body, rest] = new TextDecoder().decode(content).split('\n');
  if (!body || rest !== '' || (await sha256(body)) !== checksum) return null;
  return JSON.parse(body);
}
