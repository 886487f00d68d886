import { create } from 'zustand';
import { decryptFile, encryptFile, isEncryptedFile } from '../../snapshot/passphrase';
import {
  exportSigningKey,
  importSigningKey,
  makeSigningKey,
  type SigningKey,
} from '../../snapshot/signing-key';

/** The key that signs, for as long as the tab lives: it is never written to storage. */
export const useSigningKey = create<{ readonly key: SigningKey | null }>(() => ({ key: null }));

/** Makes a new key and takes it. Rejects with SnapshotError `signing_unsupported`. */
export async function takeNewKey(): Promise<void> {
  useSigningKey.setState({ key: await makeSigningKey() });
}

/**
 * Takes the key of a file, as `npm run snapshot` reads and writes it. Gives `locked` where the file is
 * encrypted and no passphrase is given. Rejects with SnapshotError `key_invalid`, `passphrase_wrong` …
 */
export async function takeKeyFile(
  file: File,
  passphrase: string | null,
): Promise<'taken' | 'locked'> {
  const isEncrypted = await isEncryptedFile(file);
  if (isEncrypted && passphrase === null) return 'locked';
  const plain = isEncrypted ? await decryptFile(file, passphrase ?? '', file.name) : file;
  useSigningKey.setState({ key: await importSigningKey(await plain.text(), file.name) });
  return 'taken';
}

/** The key as a file, encrypted (age) where there is a passphrase. */
export async function keyFile(key: SigningKey, passphrase: string | null): Promise<Blob> {
  const file = new Blob([await exportSigningKey(key)], { type: 'application/json' });
  return passphrase === null ? file : encryptFile(file, passphrase);
}

/** Forgets the key. */
export function dropKey(): void {
  useSigningKey.setState({ key: null });
}
