import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packTable } from '../../src/snapshot/pack-table';

const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');

it('packs a table so that its manifest can vouch for it, always the same way', async () => {
  const text = `a,b\n${Array.from({ length: 40_000 }, (_, row) => `${row},行${row % 7}`).join('\n')}\n`;
  const packed = await packTable(new Blob([text]));
  const bytes = new Uint8Array(await packed.file.arrayBuffer());
  expect(gunzipSync(bytes).toString('utf8')).toBe(text);
  expect(packed).toMatchObject({
    bytes: bytes.length,
    sha256: sha256(bytes),
    contentSha256: sha256(text),
  });
  const halves = new Blob([text.slice(0, 999), text.slice(999)]);
  expect((await packTable(halves)).sha256).toBe(packed.sha256);
});

it('packs a table without rows', async () => {
  const packed = await packTable(new Blob(['']));
  expect(gunzipSync(new Uint8Array(await packed.file.arrayBuffer())).length).toBe(0);
});
