const datasetFiles = import.meta.glob<unknown>('../../../data/catalog/*.json', {
  eager: true,
  import: 'default',
});

const codeListFiles = import.meta.glob<unknown>('../../../data/codes/*.json', {
  eager: true,
  import: 'default',
});

/** The documents of data/catalog and data/codes as they stand in the files, by path, unchecked. */
export interface CatalogueDocuments {
  /** By path from the root of the project: `data/catalog/complaints.json`. */
  readonly datasets: Readonly<Record<string, unknown>>;
  readonly codeLists: Readonly<Record<string, unknown>>;
}

/** Reads all documents. A copy each time: what is changed in it stays in it. */
export function catalogueDocuments(): CatalogueDocuments {
  return structuredClone({
    datasets: byProjectPath(datasetFiles),
    codeLists: byProjectPath(codeListFiles),
  });
}

function byProjectPath(files: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(files).map(([path, document]) => [
      path.replace(/^.*\/data\//, 'data/'),
      document,
    ]),
  );
}
