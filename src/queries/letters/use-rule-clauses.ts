import { useQuery } from '@tanstack/react-query';
import { rules } from '../../warnings/rules';
import type { CitedClause } from '../use-clauses';

/** The clauses of all rules, by rule; null until they are fetched. */
export function useRuleClauses(): ReadonlyMap<string, readonly CitedClause[]> | null {
  const { data } = useQuery({
    queryKey: ['clauses of rules'],
    staleTime: Number.POSITIVE_INFINITY,
    throwOnError: true,
    queryFn: async () => {
      const { citedClauses } = await import('./cited-clauses');
      return new Map(rules.map((rule) => [rule.name, citedClauses(rule)]));
    },
  });
  return data ?? null;
}
