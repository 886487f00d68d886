import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import settings from '../../data/demo/settings.json';
import { datasets } from '../../src/catalog/catalog';
import { makeWorld } from '../../src/demo/world/make-world';
import type { World } from '../../src/demo/world/world';
import type { SnapshotDescription } from '../../src/snapshot/assemble-manifest';
import { monthOf } from '../../src/util/month';
import { withBuildLock } from './build-lock';
import { demoFingerprint } from './fingerprint';
import { writeSnapshot } from './write-snapshot';

export interface DemoOptions {
  readonly seed?: string;
  readonly scale?: number;
  /** Folder of the snapshots; default: public/snapshots. */
  readonly out?: string;
  /** One snapshot as of this date in place of those of data/demo/settings.json. */
  readonly asOf?: string;
  readonly gzip?: boolean;
  readonly database?: boolean;
  readonly databaseOnly?: boolean;
  /** Builds again even where nothing has changed. */
  readonly force?: boolean;
  readonly progress?: (line: string) => void;
}

const root = resolve(import.meta.dirname, '../..');

/**
 * Builds the demonstration snapshots that are missing or whose inputs have changed. Returns the
 * folders of all, in the order of the settings: the default snapshot first.
 */
export async function ensureDemo({
  seed = settings.seed,
  scale = 1,
  out = join(root, 'public/snapshots'),
  asOf,
  gzip = true,
  database = true,
  databaseOnly = false,
  force = false,
  progress = () => {},
}: DemoOptions = {}): Promise<string[]> {
  const options = { seed, scale, gzip, database, databaseOnly };
  const fingerprint = await demoFingerprint(root, options);
  const snapshots = snapshotsOf(asOf);
  const folderOf = (name: string) => join(out, name);
  await withBuildLock(out, async () => {
    let world: World | null = null;
    for (const snapshot of snapshots) {
      const folder = folderOf(snapshot.name);
      if (!force && (await builtFrom(folder)) === fingerprint) {
        progress(`${snapshot.name}: up to date`);
        continue;
      }
      progress(`${snapshot.name}: building in ${folder}`);
      world ??= makeWorld({ seed, scale });
      await writeSnapshot(world, folder, {
        datasets,
        gzip,
        database: database || databaseOnly,
        databaseOnly,
        progress: (line) => progress(`  ${line}`),
        description: { ...descriptionOf(snapshot), seed, scale, fingerprint },
      });
    }
  });
  return snapshots.map(({ name }) => folderOf(name));
}

function descriptionOf(snapshot: (typeof settings.snapshots)[number]): SnapshotDescription {
  return {
    name: snapshot.name,
    title: snapshot.title,
    description: settings.description,
    publisher: settings.publisher,
    asOf: snapshot.asOf,
    period: { from: settings.from, to: monthOf(snapshot.asOf) },
    catalogueVersion: settings.catalogueVersion,
    compared: snapshot.compared,
    synthetic: true,
    sources: settings.sources,
    license: { name: 'CC0-1.0', title: 'CC0 1.0' },
  };
}

function snapshotsOf(asOf: string | undefined): typeof settings.snapshots {
  if (asOf === undefined) return settings.snapshots;
  const month = monthOf(asOf);
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))];
  return [
    {
      name: `zhejiang-demo-${month}`,
      asOf,
      compared: null,
      title: {
        zh: `浙江省 ${year}年${number}月快照（演示）`,
        en: `Zhejiang, ${month} (demonstration)`,
      },
    },
  ];
}

async function builtFrom(folder: string): Promise<string | null> {
  const text = await readFile(join(folder, 'datapackage.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return (JSON.parse(text) as Record<string, string>)['chengjian:fingerprint'] ?? null;
  } catch {
    return null;
  }
}
