import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Source text by path; `offends` names what the lint must say about it, null: it must pass. */
const cases: readonly { path: string; source: string; offends: string | null }[] = [
  file('src/util/x.ts', '../stats/y', 'Layers: src/util'),
  file('src/stats/x.ts', '../catalog/y', 'Layers: src/stats'),
  file('src/stats/rank.ts', '../util/y', null),
  file('src/catalog/x.ts', '../sql/y', 'Layers: src/catalog'),
  file('src/sql/x.ts', '../engine/y', 'Layers: src/sql'),
  file('src/intake/x.ts', '../engine/y', 'Layers: src/intake'),
  file('src/intake/map.ts', '../catalog/y', null),
  file('src/storage/x.ts', '../catalog/y', 'Layers: src/storage'),
  file('src/storage/y.ts', '../util/y', null),
  file('src/intake/y.ts', '../storage/y', 'Layers: src/intake'),
  file('src/workers/x.ts', '../storage/y', null),
  file('src/evaluation/x.ts', '../engine/y', 'Layers: src/evaluation'),
  file('src/warnings/x.ts', '../engine/y', 'Layers: src/warnings'),
  file('src/engine/x.ts', '../queries/y', 'Layers: src/engine'),
  file('src/engine/attach.ts', '../snapshot/y', null),
  file('src/engine/react.ts', 'react', 'Layers: React'),
  file('src/queries/use-y.ts', 'react', null),
  file('src/queries/x.ts', '../pages/y', 'Layers: src/queries'),
  file('src/components/x.ts', '../catalog/y', 'Layers: src/components'),
  file('src/components/charts/x.ts', '../../queries/y', 'Layers: src/components'),
  file('src/components/charts/y.ts', '../../util/y', null),
  file('src/pages/overview/x.ts', '../records/y', 'Layers: pages never import pages'),
  file('src/pages/overview/y.ts', '../../queries/y', null),
  file('src/pages/overview/z.ts', '../../app/y', 'Layers: src/pages'),
  file('src/queries/demo.ts', '../demo/y', 'Layers: src/queries'),
];

function file(path: string, imported: string, offends: string | null) {
  return { path, source: `export * from '${imported}';\n`, offends };
}

let folder: string;
let said: Map<string, string[]>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'layers-'));
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  execFileSync('git', ['init', '-q'], { cwd: folder });
  for (const { path, source } of cases) write(path, source);
  write('src/util/cycle-a.ts', "export { b } from './cycle-b';\nexport const a = 1;\n");
  write('src/util/cycle-b.ts', "export { a } from './cycle-a';\nexport const b = 1;\n");
  said = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the import layers', () => {
  it.each(cases)('$path: $source', ({ path, offends }) => {
    const messages = said.get(path) ?? [];
    if (offends === null) expect(messages).toEqual([]);
    else expect(messages.join('\n')).toContain(offends);
  });

  it('finds an import cycle', () => {
    expect(said.get('src/util/cycle-a.ts')?.join('\n')).toContain('cycle');
  });
});

function write(path: string, source: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), source);
}

function lint(): Map<string, string[]> {
  const only = ['--only=style/noRestrictedImports', '--only=suspicious/noImportCycles'];
  const { stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    ['lint', ...only, '--reporter=json', '--max-diagnostics=none', 'src'],
    { cwd: folder, encoding: 'utf8' },
  );
  if (!stdout) throw new Error(`The linter did not run: ${stderr}`);
  const byFile = new Map<string, string[]>();
  for (const diagnostic of JSON.parse(stdout).diagnostics) {
    const path = pathOf(diagnostic.location.path);
    byFile.set(path, [...(byFile.get(path) ?? []), messageOf(diagnostic)]);
  }
  return byFile;
}

function pathOf(path: string | { file: string }): string {
  return typeof path === 'string' ? path : path.file;
}

function messageOf(diagnostic: unknown): string {
  return JSON.stringify(diagnostic);
}
