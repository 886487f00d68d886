import { bytesOfBase64 } from './base64';
import { fingerprintOf } from './fingerprint';
import { SnapshotError } from './snapshot-error';

/** A key pair of Ed25519 (RFC 8032) that signs snapshots. */
export interface SigningKey {
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly privateKey: CryptoKey;
  /** SHA-256 of the raw public key, 64 hexadecimal digits. */
  readonly fingerprint: string;
}

const algorithm = { name: 'Ed25519' };

/** Whether this browser or Node can sign and check signatures. */
export async function canSign(): Promise<boolean> {
  try {
    await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
    return true;
  } catch {
    return false;
  }
}

/** A new key. Rejects with SnapshotError `signing_unsupported` where Ed25519 is missing. */
export async function makeSigningKey(): Promise<SigningKey> {
  try {
    const pair = (await crypto.subtle.generateKey(algorithm, true, [
      'sign',
      'verify',
    ])) as CryptoKeyPair;
    return await keyOf(pair.publicKey, pair.privateKey);
  } catch (thrown) {
    throw new SnapshotError(
      'signing_unsupported',
      'This browser cannot make Ed25519 keys.',
      'Ed25519',
      thrown,
    );
  }
}

/** The key as a JSON Web Key (RFC 8037), the text of a key file. */
export async function exportSigningKey({ privateKey }: SigningKey): Promise<string> {
  const { kty, crv, x, d } = await crypto.subtle.exportKey('jwk', privateKey);
  return `${JSON.stringify({ kty, crv, x, d }, null, 1)}\n`;
}

/** The key of a key file. Rejects with SnapshotError `key_invalid` naming the file. */
export async function importSigningKey(text: string, name: string): Promise<SigningKey> {
  try {
    const { kty, crv, x, d } = JSON.parse(text) as JsonWebKey;
    const jwk = { kty, crv, x, d };
    const privateKey = await crypto.subtle.importKey('jwk', jwk, algorithm, true, ['sign']);
    const raw = bytesOfBase64((x ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    const publicKey = await importPublicKey(raw ?? new Uint8Array(0));
    const key = await keyOf(publicKey, privateKey);
    await refuseMismatch(publicKey, privateKey);
    return key;
  } catch (thrown) {
    throw new SnapshotError(
      'key_invalid',
      `${name} is no Ed25519 key: a JSON Web Key with kty, crv, x and d is needed.`,
      name,
      thrown,
    );
  }
}

/** A raw public key made ready to check signatures. Rejects for bytes that are none. */
export function importPublicKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, algorithm, true, ['verify']);
}

async function keyOf(publicKey: CryptoKey, privateKey: CryptoKey): Promise<SigningKey> {
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  return { publicKey: raw, privateKey, fingerprint: fingerprintOf(raw) };
}

/** Both halves of a key file are typed by hand as easily as copied. */
async function refuseMismatch(publicKey: CryptoKey, privateKey: CryptoKey): Promise<void> {
  const probe = new TextEncoder().encode('probe');
  const signature = await crypto.subtle.sign(algorithm, privateKey, probe);
  if (await crypto.subtle.verify(algorithm, publicKey, signature, probe)) return;
  throw new RangeError('The public key does not belong to the private key.');
}
