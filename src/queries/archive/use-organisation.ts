import { useQuery } from '@tanstack/react-query';
import { compileOrganisation } from '../../evaluation/ledgers/compile-organisation';
import { dutyStates } from '../../evaluation/ledgers/duty-state-sql';
import { type RecordRow, rowsOf } from '../records/record-blocks';
import { useWorkspace } from '../use-workspace';
import { type Organisation, type OrganisationRecord, organisationOf } from './organisation';

/** Everything that is open knows of an organisation, by its credit code. */
export function useOrganisation(code: string) {
  const { engine, asOf, snapshot, revision } = useWorkspace();
  return useQuery({
    queryKey: ['organisation', snapshot?.location ?? null, revision, asOf, code],
    queryFn: async ({ signal }): Promise<Organisation> => {
      const { text } = compileOrganisation(code, asOf);
      return organisationOf(rowsOf(await engine.query(text, { signal })).map(recordOf));
    },
  });
}

function recordOf(row: RecordRow): OrganisationRecord {
  const text = (name: string) => {
    const value = row[name] ?? null;
    return value === null ? null : String(value);
  };
  return {
    dataset: text('dataset') ?? '',
    record: text('record') ?? '',
    day: text('day')?.slice(0, 10) ?? '',
    region: text('region'),
    department: text('department'),
    subject: text('subject'),
    kind: text('kind'),
    amount: row.amount === null || row.amount === undefined ? null : Number(row.amount),
    due: text('due')?.slice(0, 10) ?? null,
    state: dutyStates.find((state) => state === row.state) ?? null,
  };
}
