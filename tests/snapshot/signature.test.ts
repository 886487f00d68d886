import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprintOf, groupedFingerprint } from '../../src/snapshot/fingerprint';
import { checkSignature, signManifest } from '../../src/snapshot/signature';
import {
  canSign,
  exportSigningKey,
  importSigningKey,
  makeSigningKey,
  type SigningKey,
} from '../../src/snapshot/signing-key';

const utf8 = (text: string) => new TextEncoder().encode(text);
const manifest = utf8('{"name":"a snapshot","resources":[]}\n');

describe('signature of a manifest', () => {
  let key: SigningKey;
  beforeAll(async () => {
    key = await makeSigningKey();
  });

  it('is genuine for the bytes that were signed', async () => {
    expect(await canSign()).toBe(true);
    const file = utf8(await signManifest(manifest, key));
    expect(await checkSignature(manifest, file, true)).toMatchObject({
      kind: 'genuine',
      fingerprint: key.fingerprint,
    });
  });

  it('is altered when any one byte of manifest or signature file is another', async () => {
    const file = utf8(await signManifest(manifest, key));
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: manifest.length + file.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (place, flip) => {
          const changed = [manifest.slice(), file.slice()] as const;
          const [bytes, at] =
            place < manifest.length ? [changed[0], place] : [changed[1], place - manifest.length];
          bytes[at] = (bytes[at] ?? 0) ^ flip;
          const { kind } = await checkSignature(changed[0], changed[1], true);
          expect(kind).toBe('altered');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('cannot be checked where Ed25519 is missing', async () => {
    const file = utf8(await signManifest(manifest, key));
    expect(await checkSignature(manifest, file, false)).toEqual({ kind: 'uncheckable' });
  });

  it('reads its own key files and refuses others', async () => {
    const text = await exportSigningKey(key);
    const read = await importSigningKey(text, 'publisher.key.json');
    expect(read.fingerprint).toBe(key.fingerprint);
    const file = utf8(await signManifest(manifest, read));
    expect((await checkSignature(manifest, file, true)).kind).toBe('genuine');
    const other = JSON.parse(await exportSigningKey(await makeSigningKey()));
    const mixed = JSON.stringify({ ...JSON.parse(text), x: other.x });
    for (const broken of ['', '{}', '{"kty":"OKP","crv":"Ed25519"}', mixed]) {
      await expect(importSigningKey(broken, 'bad.json')).rejects.toMatchObject({
        kind: 'key_invalid',
        path: 'bad.json',
      });
    }
  });

  it('checks the vector of RFC 8032, 7.1, test 2', async () => {
    const hex = (text: string) =>
      Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
    const publicKey = hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
    const signature = hex(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
        '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    );
    const file = `${JSON.stringify(
      { algorithm: 'Ed25519', publicKey: base64(publicKey), signature: base64(signature) },
      null,
      1,
    )}\n`;
    expect((await checkSignature(hex('72'), utf8(file), true)).kind).toBe('genuine');
    expect((await checkSignature(hex('73'), utf8(file), true)).kind).toBe('altered');
  });
});

describe('fingerprint', () => {
  it('is the SHA-256 of the key, shown in groups of four', () => {
    const fingerprint = fingerprintOf(utf8('abc'));
    expect(fingerprint).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(groupedFingerprint(fingerprint).split(' ')).toHaveLength(16);
    expect(groupedFingerprint(fingerprint).slice(0, 9)).toBe('ba78 16bf');
  });
});
