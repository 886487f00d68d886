/** A name for a package: what the standard allows of a text, else one made of the as-of date. */
export function snapshotName(text: string, asOf: string): string {
  const name = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
  return name === '' ? `snapshot-${asOf}` : name;
}
