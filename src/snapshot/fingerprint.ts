import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The fingerprint of a raw public key: its SHA-256, 64 hexadecimal digits. */
export function fingerprintOf(publicKey: Uint8Array): string {
  return bytesToHex(sha256(publicKey));
}

/** A fingerprint in groups of four, to be compared by eye or read out. */
export function groupedFingerprint(fingerprint: string): string {
  return (fingerprint.match(/.{1,4}/g) ?? []).join(' ');
}
