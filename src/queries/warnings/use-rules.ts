import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Rule } from '../../warnings/rule-schema';
import { adoptOwnRules, rules as given } from '../../warnings/rules';
import { usableRules } from './check-own-rule';
import { useOwnRules } from './own-rules';

export interface Rules {
  /** Those of data/rules, then own ones. */
  readonly rules: readonly Rule[];
  readonly own: readonly Rule[];
  /** Whether own ones have been checked: until then they are not among the rules. */
  readonly isReady: boolean;
  readonly find: (name: string) => Rule | undefined;
}

const none: readonly Rule[] = [];

/** All rules that are let speak; own ones are known to `findRule` from then on. */
export function useRules(): Rules {
  const documents = useOwnRules((store) => store.documents);
  const { data } = useQuery({
    queryKey: ['own rules', documents],
    gcTime: 0,
    queryFn: async () => {
      const own = await usableRules(documents);
      adoptOwnRules(own);
      return own;
    },
  });
  const own = data ?? none;
  const isReady = data !== undefined || documents.length === 0;
  return useMemo(() => {
    const rules = [...given, ...own];
    const byName = new Map(rules.map((rule) => [rule.name, rule]));
    return { rules, own, isReady, find: (name) => byName.get(name) };
  }, [own, isReady]);
}
