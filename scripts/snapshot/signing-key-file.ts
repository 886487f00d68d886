import { openAsBlob } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { groupedFingerprint } from '../../src/snapshot/fingerprint';
import { decryptFile, isEncryptedFile } from '../../src/snapshot/passphrase';
import {
  exportSigningKey,
  importSigningKey,
  makeSigningKey,
  type SigningKey,
} from '../../src/snapshot/signing-key';

/** The key in a file, encrypted or not. Rejects with SnapshotError naming the file. */
export async function readSigningKey(path: string, passphrase: string | null): Promise<SigningKey> {
  const file = await openAsBlob(path);
  if (!(await isEncryptedFile(file))) return importSigningKey(await readFile(path, 'utf8'), path);
  if (passphrase === null) {
    throw new RangeError(`${path} is encrypted: give its passphrase with --key-passphrase-file.`);
  }
  return importSigningKey(await (await decryptFile(file, passphrase, path)).text(), path);
}

/** Writes a new key that only its owner can read; gives its fingerprint. Never overwrites one. */
export async function writeSigningKey(path: string): Promise<string> {
  const key = await makeSigningKey();
  await writeFile(path, await exportSigningKey(key), { flag: 'wx', mode: 0o600 });
  return groupedFingerprint(key.fingerprint);
}
