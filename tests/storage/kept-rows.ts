import type { Folder } from '../../src/storage/folder';
import { beginGeneration } from '../../src/storage/generation-writer';
import { type KeptManifest, type KeptTable, keptFormat } from '../../src/storage/kept-manifest';
import { readKept, readPart } from '../../src/storage/kept-store';

/** Tables as texts, one for each part. */
export type Rows = Readonly<Record<string, readonly string[]>>;

/** Keeps the rows as the console does. */
export async function keep(root: Folder, rows: Rows): Promise<void> {
  const writer = await beginGeneration(root);
  const tables: KeptTable[] = [];
  for (const [name, texts] of Object.entries(rows)) {
    const parts = [];
    for (const text of texts) parts.push(await writer.add(name, 1, new TextEncoder().encode(text)));
    tables.push({ name, columns: [], rows: texts.length, parts });
  }
  await writer.commit(manifestOf(tables));
}

/** What is kept, read whole and verified; null where nothing is. */
export async function kept(root: Folder): Promise<Rows | null> {
  const found = await readKept(root);
  if (!found) return null;
  const rows: Record<string, string[]> = {};
  for (const { name, parts } of found.manifest.tables) {
    rows[name] = [];
    for (const part of parts) {
      rows[name].push(new TextDecoder().decode(await readPart(root, found, part)));
    }
  }
  return rows;
}

export function manifestOf(tables: readonly KeptTable[]): KeptManifest {
  return {
    format: keptFormat,
    savedAt: '2026-11-01T08:00:00.000Z',
    personalValues: 'masked',
    view: {
      scope: 'own',
      asOf: '2026-10-31',
      period: { from: '2026-01', to: '2026-10' },
      snapshot: null,
    },
    tables,
  };
}
