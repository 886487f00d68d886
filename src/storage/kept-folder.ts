/** The folder of kept data in the private storage of the origin. */
const keptFolder = 'chengjian-kept';

/** Whether the browser can keep data: only on a secure origin, with private storage and locks. */
export function canKeep(): boolean {
  return 'storage' in navigator && 'getDirectory' in navigator.storage && 'locks' in navigator;
}

/** Whether anything may be kept; false where the browser cannot say. Takes milliseconds. */
export async function mayHoldKept(): Promise<boolean> {
  if (!canKeep()) return false;
  try {
    await (await navigator.storage.getDirectory()).getDirectoryHandle(keptFolder);
    return true;
  } catch {
    return false;
  }
}

/** The folder of kept data, made where there is none. Rejects with what the browser threw. */
export async function openKeptFolder(): Promise<FileSystemDirectoryHandle> {
  const origin = await navigator.storage.getDirectory();
  return origin.getDirectoryHandle(keptFolder, { create: true });
}

/** Removes the folder of kept data, once nothing is kept in it. */
export async function removeKeptFolder(): Promise<void> {
  const origin = await navigator.storage.getDirectory();
  await origin.removeEntry(keptFolder, { recursive: true }).catch(() => undefined);
}
