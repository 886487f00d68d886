/** Full-width letters, digits and signs as half-width ones; no-break spaces as spaces. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  ).replace(/[\u3000\u00a0]/g, ' ');
}

/** A header as it is compared: half-width, without spaces, brackets and quotes, in capitals. */
export function normalizeHeader(header: string): string {
  return halfWidth(header)
    .replace(/[\s()[\]{}<>"'“”‘’「」《》【】:：*＊_\-—–/、,，.。]/g, '')
    .toUpperCase();
}

const nothing = new Set(['', '-', '--', '—', '/', '\\', '无', '暂无', '\\N', 'NULL', 'N/A', 'NA', '空', 'NONE']);

/** Whether a cell says that there is no value. */
export function isNothing(text: string): boolean {
  return nothing.has(halfWidth(text).trim().toUpperCase());
}
