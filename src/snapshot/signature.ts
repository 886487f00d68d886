import { base64Of, bytesOfBase64 } from './base64';
import { fingerprintOf } from './fingerprint';
import { importPublicKey, type SigningKey } from './signing-key';

/** The text of `datapackage.sig`: a signature over the exact bytes of `datapackage.json`. */
interface SignatureDocument {
  readonly algorithm: 'Ed25519';
  /** Raw public key, base64. */
  readonly publicKey: string;
  /** Base64. */
  readonly signature: string;
}

/** Why a signature does not fit: there is none, it is not as it was written, or not of this manifest. */
export type AlteredSignature = 'missing' | 'malformed' | 'no_key' | 'other_manifest';

/**
 * What the signature of a snapshot tells. `genuine`: the manifest is as the holder of the key signed
 * it. `altered`: manifest or signature are not. `uncheckable`: the browser knows no Ed25519.
 */
export type SignatureCheck =
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'genuine'; readonly fingerprint: string; readonly publicKey: string }
  | { readonly kind: 'altered'; readonly reason: AlteredSignature }
  | { readonly kind: 'uncheckable' };

/** The text of the signature file for a manifest. The manifest holds the hashes of all files. */
export async function signManifest(
  manifest: Uint8Array<ArrayBuffer>,
  key: SigningKey,
): Promise<string> {
  const signature = await crypto.subtle.sign({ name: 'Ed25519' }, key.privateKey, manifest);
  return textOf({
    algorithm: 'Ed25519',
    publicKey: base64Of(key.publicKey),
    signature: base64Of(new Uint8Array(signature)),
  });
}

/**
 * Checks a manifest against its signature file, byte by byte: also a change of the signature file
 * that leaves its meaning is noticed. Never rejects for what the files hold.
 */
export async function checkSignature(
  manifest: Uint8Array<ArrayBuffer>,
  signatureFile: Uint8Array,
  isSupported: boolean,
): Promise<SignatureCheck> {
  if (!isSupported) return { kind: 'uncheckable' };
  const document = parseSignature(signatureFile);
  const publicKey = document && bytesOfBase64(document.publicKey);
  const signature = document && bytesOfBase64(document.signature);
  if (!document || !publicKey || !signature) {
    return { kind: 'altered', reason: 'malformed' };
  }
  try {
    const key = await importPublicKey(publicKey);
    if (await crypto.subtle.verify({ name: 'Ed25519' }, key, signature, manifest)) {
      return {
        kind: 'genuine',
        fingerprint: fingerprintOf(publicKey),
        publicKey: document.publicKey,
      };
    }
  } catch {
    return { kind: 'altered', reason: 'no_key' };
  }
  return { kind: 'altered', reason: 'other_manifest' };
}

/** Null unless the bytes are exactly those that `signManifest` would write. */
function parseSignature(bytes: Uint8Array): SignatureDocument | null {
  const text = new TextDecoder().decode(bytes);
  try {
    const { algorithm, publicKey, signature } = JSON.parse(text) as SignatureDocument;
    const document = { algorithm, publicKey, signature };
    const isExact = algorithm === 'Ed25519' && sameBytes(bytes, textOf(document));
    return isExact && isCanonical(publicKey) && isCanonical(signature) ? document : null;
  } catch {
    return null;
  }
}

function sameBytes(bytes: Uint8Array, text: string): boolean {
  const expected = new TextEncoder().encode(text);
  return bytes.length === expected.length && bytes.every((byte, place) => byte === expected[place]);
}

/** Spare bits of base64 could be flipped without changing what it stands for. */
function isCanonical(text: string): boolean {
  const bytes = bytesOfBase64(text);
  return bytes !== null && base64Of(bytes) === text;
}

function textOf(document: SignatureDocument): string {
  return `${JSON.stringify(document, null, 1)}\n`;
}
