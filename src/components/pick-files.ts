interface PickOptions {
  /** What the chooser offers: extensions and media types, as of the `accept` attribute. */
  readonly accept?: string;
  /** Several files together. */
  readonly multiple?: boolean;
  /** A whole folder with everything in it. */
  readonly folder?: boolean;
}

/** Lets a person choose a file, or a folder of this machine; nothing happens where none is chosen. */
export function pickFiles(
  { accept = '', multiple = false, folder = false }: PickOptions,
  onPicked: (files: readonly File[]) => void,
): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = multiple;
  input.webkitdirectory = folder;
  input.hidden = true;
  input.addEventListener('cancel', () => input.remove());
  input.addEventListener('change', () => {
    input.remove();
    if (input.files?.length) onPicked([...input.files]);
  });
  // Safari forgets an input that stands outside of the document.
  document.body.append(input);
  input.click();
}
