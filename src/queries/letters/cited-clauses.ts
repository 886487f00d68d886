import { clauseById, documentOfClause } from '../../catalog/clauses';
import type { Rule } from '../../warnings/rule-schema';
import type { CitedClause } from '../use-clauses';

/** The clauses of a rule with their documents. With it come all clauses: it is loaded when needed. */
export function citedClauses(rule: Rule): readonly CitedClause[] {
  return rule.clauses.flatMap((id) => {
    const clause = clauseById(id);
    return clause ? [{ clause, document: documentOfClause(id) }] : [];
  });
}
