import { clauseById } from '../clauses';
import type { Problem } from './problem';

/** A problem for every clause id that no policy document has. `where` names the citing document. */
export function checkCitations(where: string, clauseIds: readonly string[]): Problem[] {
  return clauseIds
    .filter((id) => clauseById(id) === undefined)
    .map((id) => ({ where, message: `it cites the clause "${id}", which does not exist.` }));
}
