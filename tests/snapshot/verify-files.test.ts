import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SnapshotManifest, SnapshotResource } from '../../src/snapshot/manifest-schema';
import { verifyFiles } from '../../src/snapshot/verify-files';

const plain = new TextEncoder().encode('a,b\r\n1,2\r\n');
const packed = new Uint8Array(gzipSync(plain));
const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** What the server has under each path; `unpacks`: labels it so that the browser unpacks it. */
const files: Record<string, { readonly bytes: Uint8Array; readonly unpacks?: boolean }> = {
  '/s/good.csv': { bytes: plain },
  '/s/flipped.csv': { bytes: plain.with(3, 0) },
  '/s/short.csv': { bytes: plain.slice(0, 4) },
  '/s/table.csv.gz': { bytes: packed },
  '/s/unpacked.csv.gz': { bytes: packed, unpacks: true },
  '/s/wrong.csv.gz': { bytes: new Uint8Array(gzipSync(plain.with(3, 0))), unpacks: true },
};

let server: Server;
let folder: string;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const file = files[url];
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, file.unpacks ? { 'content-encoding': 'gzip' } : {});
    response.end(file.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  folder = `http://127.0.0.1:${(server.address() as AddressInfo).port}/s/`;
});

afterAll(() => server.close());

function resource(path: string): SnapshotResource {
  const isPacked = path.endsWith('.gz');
  const bytes = isPacked ? packed : plain;
  return {
    name: path,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    bytes: bytes.length,
    hash: sha256(bytes),
    ...(isPacked ? { compression: 'gz' as const, 'chengjian:contentHash': sha256(plain) } : {}),
  };
}

const verify = (paths: string[], options = {}) =>
  verifyFiles(folder, { resources: paths.map(resource) } as unknown as SnapshotManifest, options);

describe('verifyFiles', () => {
  it.each([
    ['good.csv', 'ok'],
    ['flipped.csv', 'hash'],
    ['short.csv', 'size'],
    ['gone.csv', 'missing'],
    ['table.csv.gz', 'ok'],
    ['unpacked.csv.gz', 'ok'],
  ])('%s: %s', async (path, state) => {
    const [found] = await verify([path]);
    expect(found).toMatchObject({ path, state });
  });

  it('tells what was stated and what is there', async () => {
    const [flipped, short, missing] = await verify(['flipped.csv', 'short.csv', 'none.csv']);
    expect(flipped?.differs).toEqual({ stated: sha256(plain), found: sha256(plain.with(3, 0)) });
    expect(short?.differs).toEqual({ stated: '10', found: '4' });
    expect(missing?.differs).toBeUndefined();
  });

  it('notices other content behind a server that unpacks', async () => {
    const [found] = await verify(['wrong.csv.gz']);
    expect(found?.state).not.toBe('ok');
  });

  it('goes on after a bad file and tells how far it is', async () => {
    const progress: [number, number][] = [];
    const found = await verify(['gone.csv', 'good.csv'], {
      onProgress: (done: number, total: number) => progress.push([done, total]),
    });
    expect(found.map(({ state }) => state)).toEqual(['missing', 'ok']);
    expect(progress.at(-1)).toEqual([2 * plain.length, 2 * plain.length]);
  });

  it('stops when it is told to', async () => {
    await expect(verify(['good.csv'], { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
