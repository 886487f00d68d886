import { useQuery } from '@tanstack/react-query';
import type { Clause, PolicyDocument } from '../catalog/policy-schema';

/** A clause with the document it stands in. */
export interface CitedClause {
  readonly clause: Clause;
  readonly document: PolicyDocument;
}

/** The clauses of some ids with their documents; the texts are fetched when first asked for. */
export function useClauses(ids: readonly string[]) {
  return useQuery({
    queryKey: ['clauses', ids],
    queryFn: async (): Promise<readonly CitedClause[]> => {
      const { clauseById, documentOfClause } = await import('../catalog/clauses');
      return ids.flatMap((id) => {
        const clause = clauseById(id);
        return clause ? [{ clause, document: documentOfClause(id) }] : [];
      });
    },
  });
}
