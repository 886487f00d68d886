import { openAsBlob } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '../../../scripts/native/open-native';
import { type BuildOptions, buildSnapshot } from '../../../scripts/snapshot/build-snapshot';
import { parseOptions } from '../../../scripts/snapshot/options';
import { packFolder } from '../../../scripts/snapshot/pack-folder';
import { readSigningKey, writeSigningKey } from '../../../scripts/snapshot/signing-key-file';
import { tableColumns } from '../../../src/engine/table-columns';
import { holds } from '../../../src/snapshot/check';
import { rowChecks } from '../../../src/snapshot/check-rows';
import { schemaChecks } from '../../../src/snapshot/check-schema';
import { decryptFile } from '../../../src/snapshot/passphrase';
import type { SigningKey } from '../../../src/snapshot/signing-key';
import { rootedFiles } from '../../../src/snapshot/snapshot-files';
import { unpackZip } from '../../../src/snapshot/unpack-zip';
import { verifyPackage } from '../../../src/snapshot/verify-package';

const exports = resolve('tests/fixtures/intake');
const inputs = [
  'dishonesty-field-names.utf8.csv',
  'penalties-2018-codes.utf8-bom.csv',
  'penalties-kinds.gb18030.csv',
  'permits-2015-codes.ragged.utf16le.tsv',
].map((name) => join(exports, name));

let folder: string;
let out: string;
let key: SigningKey;
const options = (): BuildOptions => ({
  inputs,
  out,
  title: { zh: '测试', en: 'Test' },
  publisher: '某某局',
  asOf: '2026-06-30',
  datasets: new Map(),
  gzip: true,
  keepPersonalData: false,
  key,
  progress: () => undefined,
});

async function filesOf(path: string): Promise<Map<string, Blob>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async (entry) => {
        const full = join(entry.parentPath, entry.name);
        return [relative(path, full), new Blob([await readFile(full)])] as const;
      }),
    ),
  );
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  out = join(folder, 'built');
  const path = join(folder, 'publisher.key.json');
  const fingerprint = await writeSigningKey(path);
  key = await readSigningKey(path, null);
  expect(fingerprint.replaceAll(' ', '')).toBe(key.fingerprint);
  await buildSnapshot(options());
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('snapshot built from raw exports', () => {
  it('holds in every check: signature, files, schema, rows, keys, codes', async () => {
    const { manifest, signature, checks } = await verifyPackage(await filesOf(out), 'built');
    expect(signature).toMatchObject({ kind: 'genuine', fingerprint: key.fingerprint });
    const native = await openNative(':memory:');
    await native.run(`ATTACH '${join(out, 'snapshot.duckdb')}' AS "snapshot" (READ_ONLY)`);
    const database = await tableColumns(native, 'snapshot', 'main');
    const rows = await rowChecks((sql) => native.query(sql), manifest, database);
    native.close();
    const all = [...checks, ...schemaChecks(manifest, database), ...rows];
    expect(all.filter(({ finding }) => finding !== 'ok')).toEqual([]);
    expect(all.length).toBeGreaterThan(30);
    expect(holds({ signature, checks: all })).toBe(true);
  });

  it('has every accepted row once, the others in reports beside it', async () => {
    const intake = JSON.parse(await readFile(`${out}-report/intake-report.json`, 'utf8'));
    const manifest = JSON.parse(await readFile(join(out, 'datapackage.json'), 'utf8'));
    const counts = new Map<string, number>();
    for (const { dataset, rows, accepted, rejected } of intake.files) {
      expect(accepted + rejected).toBe(rows);
      counts.set(dataset, (counts.get(dataset) ?? 0) + accepted);
    }
    for (const { dataset, rows, repeatedKeys } of intake.tables) {
      expect(rows + repeatedKeys).toBe(counts.get(dataset));
      const resource = manifest.resources.find(
        (each: Record<string, unknown>) => each['chengjian:dataset'] === dataset,
      );
      expect(resource.rowCount).toBe(rows);
    }
    const quality = JSON.parse(await readFile(`${out}-report/quality-report.json`, 'utf8'));
    expect(quality.files).toHaveLength(inputs.length);
    const rejected = await readFile(
      `${out}-report/penalties-2018-codes.utf8-bom.csv-rejected.csv`,
      'utf8',
    );
    expect(rejected.trimEnd().split('\r\n')).toHaveLength(6);
    expect([...(await filesOf(out)).keys()].filter((path) => /report|reject/.test(path))).toEqual(
      [],
    );
  });

  it('has the same tables, byte for byte, when it is built again', async () => {
    const again = join(folder, 'again', 'built');
    await buildSnapshot({ ...options(), out: again });
    const [first, second] = [await tablesIn(out), await tablesIn(again)];
    expect(first.size).toBeGreaterThan(0);
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [name, bytes] of first) expect(second.get(name)?.equals(bytes), name).toBe(true);
  }, 60_000);

  /** The files of a snapshot but its database, in which DuckDB leaves bytes of its own, and what states its hash. */
  async function tablesIn(path: string): Promise<Map<string, Buffer>> {
    const files = [...(await filesOf(path))].filter(([name]) => name.startsWith('data/')).sort();
    return new Map(
      await Promise.all(
        files.map(async ([name, file]) => [name, Buffer.from(await file.arrayBuffer())] as const),
      ),
    );
  }

  it('notices any one byte that is altered in any file', async () => {
    const files = await filesOf(out);
    const paths = [...files.keys()].sort();
    const noticed = async (changed: Map<string, Blob>) => {
      try {
        const { signature, checks } = await verifyPackage(changed, 'built');
        return !holds({ signature, checks }) || signature.kind !== 'genuine';
      } catch {
        return true;
      }
    };
    expect(await noticed(files)).toBe(false);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.integer({ min: 1, max: 255 }),
        async (path, part, flip) => {
          const bytes = new Uint8Array(
            (await files.get(path)?.arrayBuffer()) ?? new ArrayBuffer(1),
          );
          const place = Math.floor(part * bytes.length);
          bytes[place] = (bytes[place] ?? 0) ^ flip;
          expect(await noticed(new Map(files).set(path, new Blob([bytes])))).toBe(true);
        },
      ),
      { numRuns: 120 },
    );
    for (const path of paths) {
      const without = new Map(files);
      without.delete(path);
      expect(await noticed(without), path).toBe(true);
    }
  }, 120_000);

  it('packs to a zip, encrypted if asked to, that holds the same files', async () => {
    const passphrase = 'correct horse battery';
    const plain = await openAsBlob(await packFolder(out, null));
    const secret = await openAsBlob(await packFolder(out, passphrase));
    const opened = await decryptFile(secret, passphrase, 'built.zip.age');
    for (const zip of [plain, opened]) {
      const files = rootedFiles(await unpackZip(zip, 'built.zip'), 'built.zip');
      expect([...files.keys()].sort()).toEqual([...(await filesOf(out)).keys()].sort());
      expect((await verifyPackage(files, 'built.zip')).signature.kind).toBe('genuine');
    }
  }, 60_000);

  it('names file and remedy where an export cannot be read, and leaves the old snapshot', async () => {
    const before = await readFile(join(out, 'datapackage.json'), 'utf8');
    const build = (name: string) => buildSnapshot({ ...options(), inputs: [join(exports, name)] });
    await expect(build('unknown-headers.csv')).rejects.toThrow(
      /unknown-headers\.csv: its headers do not tell.*--dataset "unknown-headers\.csv=<dataset>"/,
    );
    await expect(build('unclosed-quote.csv')).rejects.toThrow(/^unclosed-quote\.csv, line 2: /);
    await expect(build('nowhere.csv')).rejects.toThrow('nowhere.csv is not there');
    expect(await readFile(join(out, 'datapackage.json'), 'utf8')).toBe(before);
    expect((await readdir(folder)).filter((name) => name.endsWith('.building'))).toEqual([]);
  });
});

describe('options of the script', () => {
  it('names the argument that is wrong', async () => {
    await expect(parseOptions([])).rejects.toThrow('--out');
    await expect(parseOptions(['a', '--out', 'b', '--as-of', '2026-02-30'])).rejects.toThrow(
      '--as-of needs a date',
    );
    await expect(parseOptions(['a', '--out', 'b', '--dataset', 'x=nothing'])).rejects.toThrow(
      'dataset of the catalogue',
    );
    const empty = join(folder, 'empty.txt');
    await writeFile(empty, '\n');
    await expect(parseOptions(['a', '--out', 'b', '--passphrase-file', empty])).rejects.toThrow(
      'first line is the passphrase',
    );
  });

  it('never writes over a key', async () => {
    await expect(writeSigningKey(join(folder, 'publisher.key.json'))).rejects.toThrow('EEXIST');
  });
});
