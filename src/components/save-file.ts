import { exportName } from '../util/export-name';

/** Hands a file to the browser's downloads under a name. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = exportName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
