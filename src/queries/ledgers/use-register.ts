import { useQuery } from '@tanstack/react-query';
import type { Filter } from '../../catalog/filter';
import { compileRegister } from '../../evaluation/ledgers/compile-register';
import type { Register } from '../../evaluation/ledgers/ledger-schema';
import { useWorkspace } from '../use-workspace';
import { registerTable } from './register-table';

/** What a register holds under a filter; the last answer stays while the next is fetched. */
export function useRegister(register: Register, filter: Filter) {
  const { engine, asOf, snapshot, revision } = useWorkspace();
  const { text } = compileRegister(register, filter, asOf);
  return useQuery({
    queryKey: ['register', snapshot?.location ?? null, revision, text],
    queryFn: async () => registerTable(await engine.queryCoded(text), register),
    placeholderData: (previous, query) => (query?.queryKey[2] === revision ? previous : undefined),
  });
}
