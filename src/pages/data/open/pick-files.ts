interface PickOptions {
  readonly accept?: string;
  /** A whole folder with everything in it. */
  readonly folder?: boolean;
}

/** Lets a person choose files or a folder of this machine. */
export function pickFiles(
  { accept = '', folder = false }: PickOptions,
  onPicked: (files: readonly File[]) => void,
): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.webkitdirectory = folder;
  input.addEventListener('change', () => onPicked([...(input.files ?? [])]));
  input.click();
}
