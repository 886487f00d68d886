import { datasets } from '../../catalog/catalog';
import { derivedTables } from '../../engine/build/derived-tables';
import type { Engine } from '../../engine/engine';
import type { SnapshotManifest } from '../../snapshot/manifest-schema';
import { comparedColumnsQuery } from '../../sql/compare-schemas';
import { compareDataset } from './compare-dataset';
import { type ComparedDataset, comparedDataset } from './compared-dataset';
import type { DatasetDifference, KeyFigureChange } from './comparison';
import { ComparisonError } from './comparison-failure';
import { keyFigures } from './key-figures';
import { type TableLayouts, tableLayouts } from './table-layouts';

interface CompareOptions {
  readonly newer: SnapshotManifest;
  readonly older: SnapshotManifest;
  readonly olderLocation: string;
  readonly signal: AbortSignal;
  /** Told of every dataset that is compared, and of how many there are. */
  readonly onDataset: (difference: DatasetDifference, total: number) => void;
}

/** The differences of all datasets and the key figures of both snapshots. */
export interface Compared {
  readonly datasets: readonly DatasetDifference[];
  readonly figures: readonly KeyFigureChange[] | null;
}

/**
 * Compares the two snapshots attached to an engine, dataset by dataset. Rejects with
 * ComparisonError `nothing_in_common`, with EngineError, or with the signal's reason.
 */
export async function compareSnapshots(
  engine: Pick<Engine, 'query' | 'run'>,
  { newer, older, olderLocation, signal, onDataset }: CompareOptions,
): Promise<Compared> {
  const layouts = tableLayouts(await engine.query(comparedColumnsQuery().text));
  const compared = comparedDatasets(layouts.newer, layouts.older, newer);
  if (!compared.some(({ presence }) => presence === 'both')) {
    throw new ComparisonError(
      'nothing_in_common',
      'The two snapshots have no dataset in common.',
      olderLocation,
    );
  }
  const differences: DatasetDifference[] = [];
  for (const dataset of compared) {
    signal.throwIfAborted();
    const difference = await compareDataset(engine, dataset, older['chengjian:asOf']);
    differences.push(difference);
    onDataset(difference, compared.length);
  }
  signal.throwIfAborted();
  const asOf = { newer: newer['chengjian:asOf'], older: older['chengjian:asOf'] };
  const figures = await keyFigures(engine, differences, asOf, {
    newer: new Set(layouts.newer.keys()),
    older: new Set(layouts.older.keys()),
  });
  return { datasets: differences, figures };
}

/** Every table of either snapshot that holds records, those of the catalogue first. */
export function comparedDatasets(
  newer: TableLayouts,
  older: TableLayouts,
  manifest: Pick<SnapshotManifest, 'resources'>,
): readonly ComparedDataset[] {
  const catalogued = datasets.map(({ name }) => name);
  const others = [...new Set([...newer.keys(), ...older.keys()])]
    .filter((name) => !catalogued.includes(name) && !derivedTables.has(name))
    .sort();
  return [...catalogued, ...others]
    .filter((name) => newer.has(name) || older.has(name))
    .map((name) =>
      comparedDataset(
        name,
        newer.get(name) ?? null,
        older.get(name) ?? null,
        keyOf(name, manifest),
      ),
    );
}

/** The key that the manifest states, else that of the catalogue; none where neither has one. */
function keyOf(
  name: string,
  { resources }: Pick<SnapshotManifest, 'resources'>,
): readonly string[] {
  const stated = resources.find((resource) => resource['chengjian:dataset'] === name);
  return (
    stated?.schema?.primaryKey ??
    datasets.find((dataset) => dataset.name === name)?.primaryKey ??
    []
  );
}
