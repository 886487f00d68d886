/**
 * Whether a `datapackage.json` is one of a snapshot, whole or damaged, and not of any other Data
 * Package: only a snapshot's states its as-of date under this name.
 */
export function isManifestText(text: string): boolean {
  return text.includes('"chengjian:asOf"');
}
