import { useQuery } from '@tanstack/react-query';
import type { Filter } from '../../catalog/filter';
import { compileRegister } from '../../evaluation/ledgers/compile-register';
import type { Ledger } from '../../evaluation/ledgers/ledger-schema';
import { ledgers } from '../../evaluation/ledgers/ledgers';
import { type RegisterLine, registerTable } from '../ledgers/register-table';
import { useWorkspace } from '../use-workspace';

/** What one dataset of a ledger holds of a unit. */
export interface ArchiveRegister {
  readonly ledger: Ledger;
  readonly dataset: string;
  readonly hasDuty: boolean;
  readonly line: RegisterLine;
}

/** All registers of a unit that hold anything, in the order of the ledgers. */
export function useArchiveRegisters(filter: Filter) {
  const { engine, asOf, snapshot, revision } = useWorkspace();
  return useQuery({
    queryKey: ['archive registers', snapshot?.location ?? null, revision, asOf, filter],
    queryFn: async ({ signal }): Promise<readonly ArchiveRegister[]> => {
      const found: ArchiveRegister[] = [];
      for (const ledger of ledgers) {
        for (const { dataset, latest } of ledger.registers) {
          const register = { dataset, groups: [], latest };
          const { text } = compileRegister(register, filter, asOf);
          const { hasDuty, all } = registerTable(await engine.queryCoded(text), register);
          signal.throwIfAborted();
          if (all.rows > 0) found.push({ ledger, dataset, hasDuty, line: all });
        }
      }
      return found;
    },
  });
}
