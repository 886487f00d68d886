import type { SnapshotManifest } from './manifest-schema';
import { SnapshotError } from './snapshot-error';

/**
 * The manifest that a text holds, checked against its schema. Rejects with SnapshotError naming the
 * address and the first thing that is wrong in it.
 */
export async function parseManifest(text: string, address: string): Promise<SnapshotManifest> {
  const { manifestSchema } = await import('./manifest-schema');
  const parsed = manifestSchema.safeParse(parseJson(text, address));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('/') || 'the document';
  throw new SnapshotError('snapshot_invalid', `${address}, ${place}: ${issue?.message}.`, address);
}

function parseJson(text: string, address: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw new SnapshotError('snapshot_invalid', `${address} is not JSON.`, address, thrown);
  }
}
