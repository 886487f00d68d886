import { isRubbish } from '../intake/source/zip/entry-path';

const mostFiles = 2_000;

/**
 * The files of a drop, those in dropped folders with their paths as names, up to 2,000. To be
 * called while the drop is handled: what was dropped is gone after it.
 */
export function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain = [...transfer.files];
  return entries.some(({ isDirectory }) => isDirectory) ? filesOf(entries) : Promise.resolve(plain);
}

/** The files of a picked folder, with their paths as names, up to 2,000. */
export function folderFiles(files: readonly File[]): readonly File[] {
  return files
    .filter((file) => !isRubbish(file.webkitRelativePath))
    .slice(0, mostFiles)
    .map((file) => new File([file], file.webkitRelativePath));
}

async function filesOf(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const files: File[] = [];
  const open = [...entries].reverse();
  for (let entry = open.pop(); entry && files.length < mostFiles; entry = open.pop()) {
    const path = entry.fullPath.replace(/^\//, '');
    if (isRubbish(path)) continue;
    if (entry.isDirectory) open.push(...(await childrenOf(entry as FileSystemDirectoryEntry)));
    else files.push(new File([await fileOf(entry as FileSystemFileEntry)], path));
  }
  return files;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** All entries of a folder, the last first; browsers hand out a hundred at a time. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return children.reverse();
    children.push(...some);
  }
}
