import { findDataset } from '../catalog/catalog';
import { extraColumn } from '../catalog/extra-column';
import { type Check, type Finding, holding, maxExamples } from './check';
import type { SnapshotManifest, SnapshotResource } from './manifest-schema';

/** Column names of the tables of a database, by table. */
export type ColumnsByTable = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The schemas that a manifest states against the catalogue, and the tables of the database, where
 * it is at hand, against what the manifest says of them.
 */
export function schemaChecks(
  { resources }: SnapshotManifest,
  database: ColumnsByTable | null,
): readonly Check[] {
  return resources.flatMap((resource) => {
    if (resource['chengjian:dataset']) return tableChecks(resource, resource['chengjian:dataset']);
    const stated = resource['chengjian:tables'];
    return stated && database ? databaseChecks(stated, database) : [];
  });
}

function tableChecks({ schema }: SnapshotResource, name: string): readonly Check[] {
  const dataset = findDataset(name);
  if (!dataset) return [found(name, 'unknown_dataset', [name])];
  const stated = new Map(schema?.fields.map((field) => [field.name, field.type]));
  const known = new Map(dataset.fields.map((field) => [field.name, field.type]));
  const differing = [...stated].filter(
    ([field, type]) => known.has(field) && known.get(field) !== type,
  );
  const findings = [
    found(
      name,
      'type',
      differing.map(([field]) => field),
    ),
    found(
      name,
      'unknown_field',
      [...stated.keys()].filter((field) => !known.has(field) && field !== extraColumn),
    ),
    found(
      name,
      'absent_field',
      [...known.keys()].filter((field) => !stated.has(field)),
    ),
  ].filter(({ count }) => count > 0);
  return findings.length > 0 ? findings : [holding('schema', name)];
}

function databaseChecks(
  stated: Readonly<Record<string, readonly string[]>>,
  database: ColumnsByTable,
): readonly Check[] {
  return Object.entries(stated).map(([table, columns]) => {
    const there = database.get(table);
    if (!there) return found(table, 'absent_table', [table]);
    const absent = columns.filter((column) => !there.has(column));
    return absent.length > 0 ? found(table, 'absent_column', absent) : holding('schema', table);
  });
}

function found(subject: string, finding: Finding, fields: readonly string[]): Check {
  return {
    kind: 'schema',
    subject,
    finding,
    count: fields.length,
    examples: fields.slice(0, maxExamples),
  };
}
