import type { Ledger } from './ledger-schema';

const documents = import.meta.glob<Ledger>('../../../data/ledgers/*.json', {
  eager: true,
  import: 'default',
});

/** All ledgers in the order in which they are listed. */
export const ledgers: readonly Ledger[] = Object.values(documents).sort(
  (a, b) => a.order - b.order,
);

/** The ledger of a name, or undefined where there is none. */
export function findLedger(name: string): Ledger | undefined {
  return ledgers.find((ledger) => ledger.name === name);
}
