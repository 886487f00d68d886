import documentList from '../../data/policy/documents.json';
import type { Clause, PolicyDocument } from './policy-schema';

const files = import.meta.glob<readonly Clause[]>('../../data/policy/clauses/*.json', {
  eager: true,
  import: 'default',
});

/** The five policy documents that ground the console. */
export const policyDocuments = documentList as unknown as readonly PolicyDocument[];

/** All clauses, headings, preambles and tasks, by document in the order of the texts. */
export const clauses: readonly Clause[] = policyDocuments.flatMap(
  ({ clauses: file }) => files[`../../data/policy/${file}`] ?? [],
);

const byId = new Map(clauses.map((clause) => [clause.id, clause]));

/** The clause of an id such as `Q1-2.1.2`; undefined when there is none. */
export function clauseById(id: string): Clause | undefined {
  return byId.get(id);
}

/** The policy document of a clause id. Throws RangeError when the id names none. */
export function documentOfClause(id: string): PolicyDocument {
  const document = policyDocuments.find((candidate) => candidate.id === id.charAt(0));
  if (!document)
    throw new RangeError(`"${id}" names no policy document: it begins D, P, Q, Y or X.`);
  return document;
}
