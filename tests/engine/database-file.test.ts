import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchDatabaseFile, probeDatabaseFile } from '../../src/engine/probe-database-file';
import { readWhole } from '../../src/engine/read-whole';

/** The start of a database file of storage version 65, and some blocks. */
const file = new Uint8Array(300_000).fill(1);
file.set(new TextEncoder().encode('DUCK'), 8);
new DataView(file.buffer).setBigUint64(12, 65n, true);

let server: Server | null = null;

afterEach(() => server?.close());

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/snapshot.duckdb`;
}

const withRanges: RequestListener = (request, response) => {
  const [, from = '0', to] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? [];
  const end = to ? Number(to) + 1 : file.length;
  response.writeHead(206, { 'Content-Range': `bytes ${from}-${end - 1}/${file.length}` });
  response.end(file.subarray(Number(from), end));
};

const withoutRanges: RequestListener = (_, response) => {
  response.writeHead(200, { 'Content-Length': file.length });
  response.end(file);
};

async function whole(address: string, bytes?: number) {
  const { response, size } = await probeDatabaseFile(address, { bytes });
  const steps: (number | undefined)[][] = [];
  const read = await readWhole(response, size, address, {
    onProgress: (done, total) => steps.push([done, total]),
  });
  return { read, steps };
}

describe('a database file on a server', () => {
  it('with ranges costs its first bytes', async () => {
    const address = await serve(withRanges);
    expect(await probeDatabaseFile(address)).toEqual({
      hasRanges: true,
      size: file.length,
      response: null,
    });
  });

  it('without ranges is read whole, with progress', async () => {
    const address = await serve(withoutRanges);
    const { read, steps } = await whole(address);
    expect(Buffer.compare(read, file)).toBe(0);
    expect(steps.at(-1)).toEqual([file.length, file.length]);
  });

  it('that does not say its size is held to that of the manifest', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200);
      response.write(file.subarray(0, 200_000));
      response.end();
    });
    await expect(whole(address, file.length)).rejects.toMatchObject({
      kind: 'snapshot_cut_short',
      path: address,
      message: expect.stringContaining('200000 of 300000'),
    });
  });

  it('of another size than the manifest says is refused before it is read', async () => {
    const address = await serve(withRanges);
    await expect(probeDatabaseFile(address, { bytes: 5 })).rejects.toMatchObject({
      kind: 'snapshot_cut_short',
    });
    await expect(fetchDatabaseFile(address, { bytes: 5 })).rejects.toMatchObject({
      kind: 'snapshot_cut_short',
    });
  });

  it('whose transfer breaks off is cut short', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, { 'Content-Length': file.length });
      response.write(file.subarray(0, 100_000));
      setTimeout(() => response.destroy(), 50);
    });
    await expect(whole(address)).rejects.toMatchObject({ kind: 'snapshot_cut_short' });
  });

  it('that is not there, or for which a page comes, is missing', async () => {
    const missing = await serve((_, response) => {
      response.writeHead(404).end();
    });
    await expect(probeDatabaseFile(missing)).rejects.toMatchObject({
      kind: 'snapshot_missing',
      message: expect.stringContaining('404'),
    });
    server?.close();
    const page = await serve((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<p>');
    });
    await expect(probeDatabaseFile(page)).rejects.toMatchObject({ kind: 'snapshot_missing' });
  });

  it('whose server is not there is missing', async () => {
    const address = await serve(withRanges);
    await new Promise((resolve) => server?.close(resolve));
    await expect(probeDatabaseFile(address)).rejects.toMatchObject({ kind: 'snapshot_missing' });
  });

  it('is not waited for once that is called off', async () => {
    const address = await serve(() => undefined);
    const signal = AbortSignal.timeout(50);
    await expect(probeDatabaseFile(address, { signal })).rejects.toMatchObject({
      kind: 'cancelled',
    });
    server?.closeAllConnections();
  });
});
