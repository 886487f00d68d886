import { z } from 'zod';
import { departmentSchema, unitSchema } from '../department-schema';
import { clauseSchema, phrasesSchema, policyDocumentSchema } from '../policy-schema';
import { placeNamesSchema, regionChangeSchema, regionSchema } from '../region-schema';
import { checkClauses, checkTasks } from './check-clauses';
import { checkDepartments, checkUnits } from './check-departments';
import { checkBoundaries, checkRegionHistory, checkRegions } from './check-regions';
import { parseDocument } from './parse-document';
import type { Problem } from './problem';
import { type ReferenceDocuments, referenceDocuments } from './reference-documents';

/**
 * All defects of data/reference and data/policy: documents that break their schema, and documents
 * that contradict one another. Empty when all holds. Contradictions are looked for only when
 * every document keeps its schema.
 */
export function checkReference(documents: ReferenceDocuments = referenceDocuments()): Problem[] {
  const problems: Problem[] = [];
  const read = <T>(schema: z.ZodType<T>, document: unknown, file: string) =>
    parseDocument(schema, document, `data/${file}`, problems);

  const regions = read(z.array(regionSchema), documents.regions, 'reference/regions.json');
  const history = read(
    z.array(regionChangeSchema),
    documents.regionHistory,
    'reference/region-history.json',
  );
  const departments = read(
    z.array(departmentSchema),
    documents.departments,
    'reference/departments.json',
  );
  const units = read(z.array(unitSchema), documents.units, 'reference/units.json');
  const policy = read(
    z.array(policyDocumentSchema),
    documents.policyDocuments,
    'policy/documents.json',
  );
  read(placeNamesSchema, documents.placeNames, 'reference/place-names.json');
  read(phrasesSchema, documents.phrases, 'policy/phrases.json');
  const clauses = (policy ?? []).flatMap(
    ({ clauses: file }) =>
      read(z.array(clauseSchema), documents.clauses[file], `policy/${file}`) ?? [],
  );
  if (!regions || !history || !departments || !units || !policy || problems.length > 0) {
    return problems;
  }

  const unitNames = new Set(
    units.flatMap((unit) => unit.documents.map((document) => `${document}/${unit.name.zh}`)),
  );
  const isUnit = (document: string, name: string) => unitNames.has(`${document}/${name}`);
  const regionCodes = new Set(
    [...regions, ...policy].map((one) => ('code' in one ? one.code : one.region)),
  );
  return [
    ...checkRegions(regions),
    ...checkRegionHistory(history, regions),
    ...checkBoundaries(documents.boundaries, regions),
    ...checkDepartments(departments, documents.areas),
    ...checkUnits(units, departments, regionCodes),
    ...checkClauses(clauses, policy, isUnit),
    ...checkTasks(documents.tasks, clauses, isUnit),
  ];
}
