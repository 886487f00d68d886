import { findDataset } from '../../catalog/catalog';
import type { Bilingual } from '../../catalog/dataset-schema';
import type { SnapshotManifest } from '../../snapshot/manifest-schema';
import { parseManifest } from '../../snapshot/parse-manifest';

/** What a snapshot says of itself before it is opened. */
export interface SnapshotDescription {
  readonly title: Bilingual;
  /** Empty where nobody is named. */
  readonly publisher: string;
  /** Civil date `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Datasets of the catalogue that have rows, and their rows. */
  readonly datasets: number;
  readonly rows: number;
  /** Whether it says that it is signed. */
  readonly isSigned: boolean;
}

/** What the text of a manifest says; null where it is damaged. */
export async function describeManifest(text: string): Promise<SnapshotDescription | null> {
  try {
    return described(await parseManifest(text, 'datapackage.json'));
  } catch {
    return null;
  }
}

function described(manifest: SnapshotManifest): SnapshotDescription {
  const tables = manifest.resources.filter(
    (resource) => findDataset(resource['chengjian:dataset'] ?? '') && resource.rowCount !== 0,
  );
  return {
    title: manifest['chengjian:titles'],
    publisher: manifest.contributors[0]?.title ?? '',
    asOf: manifest['chengjian:asOf'],
    datasets: tables.length,
    rows: tables.reduce((sum, { rowCount = 0 }) => sum + rowCount, 0),
    isSigned: manifest['chengjian:signature'] !== undefined,
  };
}
