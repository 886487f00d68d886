import type { Check } from './check';
import { fileChecks, unlistedFiles, unvouched } from './check-files';
import type { SnapshotManifest } from './manifest-schema';
import { parseManifest } from './parse-manifest';
import { checkSignature, type SignatureCheck } from './signature';
import { canSign } from './signing-key';
import { SnapshotError } from './snapshot-error';
import { manifestPath, type SnapshotFiles, signaturePath } from './snapshot-files';
import { type VerifyOptions, verifyLocalFiles } from './verify-files';

/** What the files of a snapshot tell, before its rows are looked at. */
export interface VerifiedPackage {
  readonly manifest: SnapshotManifest;
  readonly signature: SignatureCheck;
  readonly checks: readonly Check[];
}

/**
 * Reads the manifest of a snapshot that is at hand, checks its signature, and every file against it;
 * a database that came alone has nothing to be compared with.
 * Rejects with SnapshotError `snapshot_missing` or `snapshot_invalid` where the manifest cannot be
 * read, or with the signal's reason.
 */
export async function verifyPackage(
  files: SnapshotFiles,
  name: string,
  options: VerifyOptions = {},
): Promise<VerifiedPackage> {
  const document = files.get(manifestPath);
  if (!document) {
    throw new SnapshotError('snapshot_missing', `${name} has no ${manifestPath}.`, name);
  }
  const bytes = new Uint8Array(await document.arrayBuffer());
  const manifest = await parseManifest(new TextDecoder().decode(bytes), `${name}/${manifestPath}`);
  const signatureFile = await files.get(signaturePath)?.arrayBuffer();
  const signature = await signatureOf(manifest, bytes, signatureFile);
  if (manifest['chengjian:unvouched']) {
    return { manifest, signature, checks: manifest.resources.map(({ path }) => unvouched(path)) };
  }
  const verified = await verifyLocalFiles(files, manifest, options);
  return {
    manifest,
    signature,
    checks: [...fileChecks(verified), ...unlistedFiles(files, manifest)],
  };
}

/**
 * What the signature of a manifest tells. A manifest that says it is signed, without a signature
 * beside it, is altered.
 */
export async function signatureOf(
  manifest: SnapshotManifest,
  bytes: Uint8Array<ArrayBuffer>,
  signatureFile: ArrayBuffer | undefined,
): Promise<SignatureCheck> {
  if (!signatureFile && manifest['chengjian:signature']) {
    return { kind: 'altered', reason: 'missing' };
  }
  if (!signatureFile) return { kind: 'unsigned' };
  return checkSignature(bytes, new Uint8Array(signatureFile), await canSign());
}
