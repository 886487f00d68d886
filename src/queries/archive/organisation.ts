import { checkCitizenIdentityNumber } from '../../catalog/citizen-identity-number';
import { checkUnifiedSocialCreditCode } from '../../catalog/unified-social-credit-code';
import { type DutyKind, openStates } from '../../evaluation/ledgers/duty-state-sql';
import type { Month } from '../../util/month';

/** A record about an organisation; days are `YYYY-MM-DD`. */
export interface OrganisationRecord {
  readonly dataset: string;
  readonly record: string;
  readonly day: string;
  readonly region: string | null;
  readonly department: string | null;
  readonly subject: string | null;
  /** A code of the dataset's list of kinds. */
  readonly kind: string | null;
  readonly amount: number | null;
  readonly due: string | null;
  readonly state: DutyKind | null;
}

/** Everything that the records say of an organisation. */
export interface Organisation {
  /** Its newest name; null where no record has one. */
  readonly name: string | null;
  /** The newest first. */
  readonly records: readonly OrganisationRecord[];
  /** What is still open, the earliest limit first; what has none last. */
  readonly open: readonly OrganisationRecord[];
  /** Lists on which it stands. */
  readonly lists: readonly OrganisationRecord[];
  /** By dataset, those with most records first. */
  readonly datasets: readonly OrganisationDataset[];
}

export interface OrganisationDataset {
  readonly dataset: string;
  readonly rows: number;
  /** Sum of the amounts; null where there are none. */
  readonly amount: number | null;
  readonly states: Readonly<Partial<Record<DutyKind, number>>>;
  readonly months: ReadonlyMap<Month, number>;
}

/** The dataset of the lists: what is open there is an entry in force, not a duty. */
const listDataset = 'credit_lists';

/** Whether a text is the credit code of an organisation, and no identity number of a person. */
export function isOrganisationCode(text: string): boolean {
  return checkUnifiedSocialCreditCode(text) === null && checkCitizenIdentityNumber(text) !== null;
}

/** An organisation from its records, the newest first. */
export function organisationOf(records: readonly OrganisationRecord[]): Organisation {
  const isOpen = ({ state }: OrganisationRecord) => state !== null && openStates.includes(state);
  const names = [...new Set(records.map(({ dataset }) => dataset))];
  return {
    name: records.find(({ subject }) => subject !== null)?.subject ?? null,
    records,
    open: records
      .filter((record) => record.dataset !== listDataset && isOpen(record))
      .toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9')),
    lists: records.filter((record) => record.dataset === listDataset && isOpen(record)),
    datasets: names
      .map((dataset) => datasetOf(dataset, records))
      .toSorted((a, b) => b.rows - a.rows),
  };
}

function datasetOf(name: string, records: readonly OrganisationRecord[]): OrganisationDataset {
  const own = records.filter(({ dataset }) => dataset === name);
  const amounts = own.flatMap(({ amount }) => amount ?? []);
  const states: Partial<Record<DutyKind, number>> = {};
  const months = new Map<Month, number>();
  for (const { state, day } of own) {
    if (state) states[state] = (states[state] ?? 0) + 1;
    const month = day.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  return {
    dataset: name,
    rows: own.length,
    amount: amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0),
    states,
    months,
  };
}
