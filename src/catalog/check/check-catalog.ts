import { type CodeList, codeListSchema, type Dataset, datasetSchema } from '../dataset-schema';
import { type CatalogueDocuments, catalogueDocuments } from './catalogue-documents';
import { checkCodeList } from './check-code-list';
import { checkDataset } from './check-dataset';
import { checkPublicationPeriods } from './check-publication-periods';
import { checkSystems } from './check-systems';
import { parseDocument } from './parse-document';
import { type Problem, repeated } from './problem';

/** Lists that stand in data/reference in place of data/codes. */
const referenceLists = ['region', 'department'];

/** Systems of the policy documents (see the clauses): 3 and 27 are models over the other data. */
const systemCount = 33;
const systemsOfModels: ReadonlySet<number> = new Set([3, 27]);

/**
 * All defects of data/catalog and data/codes: documents that break their schema, and documents
 * that contradict themselves, one another or the clauses they cite. Empty when all holds.
 * Contradictions are looked for only when every document keeps its schema.
 */
export function checkCatalog(documents: CatalogueDocuments = catalogueDocuments()): Problem[] {
  const problems: Problem[] = [];
  const datasets = Object.entries(documents.datasets).map(
    ([file, document]) => [file, parseDocument(datasetSchema, document, file, problems)] as const,
  );
  const lists = Object.entries(documents.codeLists).map(
    ([file, document]) => [file, parseDocument(codeListSchema, document, file, problems)] as const,
  );
  if (problems.length > 0) return problems;

  const read = datasets.filter((entry): entry is [string, Dataset] => entry[1] !== null);
  const readLists = lists.filter((entry): entry is [string, CodeList] => entry[1] !== null);
  const listNames = readLists.map(([, { name }]) => name);
  const context = {
    datasets: new Map(read.map(([, dataset]) => [dataset.name, dataset])),
    codeLists: new Set([...referenceLists, ...listNames]),
  };
  return [
    ...read.flatMap(([file, dataset]) => checkDataset(file, dataset, context)),
    ...readLists.flatMap(([file, list]) => checkCodeList(file, list)),
    ...twice('data/catalog', [...read.map(([, { name }]) => name)]),
    ...twice('data/codes', [...referenceLists, ...listNames]),
    ...unusedLists(read, readLists),
    ...unservedSystems(read),
    ...checkSystems(),
    ...checkPublicationPeriods(),
  ];
}

function twice(where: string, names: readonly string[]): Problem[] {
  return repeated(names).map((name) => ({
    where,
    message: `two documents have the name "${name}".`,
  }));
}

function unusedLists(
  datasets: readonly (readonly [string, Dataset])[],
  lists: readonly (readonly [string, CodeList])[],
): Problem[] {
  const used = new Set(datasets.flatMap(([, { fields }]) => fields.map(({ codes }) => codes)));
  return lists
    .filter(([, { name }]) => !used.has(name))
    .map(([file]) => ({ where: file, message: 'no field of the catalogue uses the list.' }));
}

function unservedSystems(datasets: readonly (readonly [string, Dataset])[]): Problem[] {
  const served = new Set(datasets.flatMap(([, { systems }]) => systems));
  return Array.from({ length: systemCount }, (_, index) => index + 1)
    .filter((system) => !served.has(system) && !systemsOfModels.has(system))
    .map((system) => ({ where: 'data/catalog', message: `no dataset serves system ${system}.` }));
}
