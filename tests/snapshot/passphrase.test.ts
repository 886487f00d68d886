import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decryptFile, encryptFile, isEncryptedFile } from '../../src/snapshot/passphrase';

const passphrase = 'correct horse battery';
/** As safe as it is quick: the tests encrypt, they keep nothing secret. */
const workFactor = 4;

const content = new Uint8Array(150_000).map((_, place) => (place * 31) % 251);
const encrypted = () => encryptFile(new Blob([content]), passphrase, workFactor);
const kindOf = async (file: Blob, words = passphrase) =>
  decryptFile(file, words, 'a.zip.age').then(
    () => 'opened',
    (error) => error.kind,
  );

describe('file encrypted with a passphrase', () => {
  it('comes back as it was', async () => {
    const file = await encrypted();
    expect(await isEncryptedFile(file)).toBe(true);
    expect(await isEncryptedFile(new Blob([content]))).toBe(false);
    const opened = await decryptFile(file, passphrase, 'a.zip.age');
    expect(new Uint8Array(await opened.arrayBuffer())).toEqual(content);
  });

  it('does not open with another passphrase', async () => {
    expect(await kindOf(await encrypted(), 'correct horse batterz')).toBe('passphrase_wrong');
  });

  it('does not open when it is cut short anywhere', async () => {
    const file = await encrypted();
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: file.size - 1 }), async (length) => {
        expect(await kindOf(file.slice(0, length))).toBe('encrypted_cut_short');
      }),
      { numRuns: 60 },
    );
  });

  it('does not open when any byte is altered', async () => {
    const bytes = new Uint8Array(await (await encrypted()).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (place, flip) => {
          const changed = bytes.slice();
          changed[place] = (changed[place] ?? 0) ^ flip;
          expect(await kindOf(new Blob([changed]))).not.toBe('opened');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('names a change before the last part as one', async () => {
    const bytes = new Uint8Array(await (await encrypted()).arrayBuffer());
    bytes[1000] = (bytes[1000] ?? 0) ^ 1;
    expect(await kindOf(new Blob([bytes]))).toBe('encrypted_altered');
  });

  it('refuses a passphrase that is too short', async () => {
    await expect(encryptFile(new Blob(['x']), 'short')).rejects.toThrow(RangeError);
  });
});
