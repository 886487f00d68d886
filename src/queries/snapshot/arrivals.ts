import { create } from 'zustand';
import { useImports } from '../intake/import-store';
import { type FoundSnapshot, findSnapshots } from './find-snapshots';
import { tableFiles } from './table-files';

/** A snapshot that was handed over, of which a person has yet to say what it is for. */
export interface Arrival {
  readonly id: number;
  readonly found: FoundSnapshot;
  /** Its tables are being unpacked. */
  readonly isUnpacking: boolean;
  /** Why its tables could not be imported; null unless that failed. */
  readonly error: unknown;
}

interface Arrivals {
  readonly arrivals: readonly Arrival[];
  /** Names of files that are being looked at. */
  readonly looking: readonly string[];
  /** Offers the snapshots among files, and imports the others. */
  arrive(files: readonly File[]): Promise<void>;
  /** Imports the tables of a snapshot as own rows, and forgets it. */
  importTables(id: number): Promise<void>;
  dismiss(id: number): void;
}

let lastId = 0;

/** Files that have come to the console, by drop or picker, until it is known what they are for. */
export const useArrivals = create<Arrivals>((set, get) => {
  const change = (id: number, patch: Partial<Arrival>) =>
    set(({ arrivals }) => ({
      arrivals: arrivals.map((each) => (each.id === id ? { ...each, ...patch } : each)),
    }));
  return {
    arrivals: [],
    looking: [],
    async arrive(files) {
      const names = files.map(({ name }) => name);
      set(({ looking }) => ({ looking: [...looking, ...names] }));
      try {
        const { snapshots, others } = await findSnapshots(files);
        const arrived = snapshots.map((found) => {
          lastId += 1;
          return { id: lastId, found, isUnpacking: false, error: null };
        });
        set(({ arrivals }) => ({ arrivals: [...arrived, ...arrivals] }));
        useImports.getState().add(others);
      } finally {
        set(({ looking }) => ({ looking: looking.slice(names.length) }));
      }
    },
    async importTables(id) {
      const arrival = get().arrivals.find((each) => each.id === id);
      if (!arrival) return;
      change(id, { isUnpacking: true, error: null });
      try {
        const files = await tableFiles(arrival.found);
        if (!get().arrivals.some((each) => each.id === id)) return;
        get().dismiss(id);
        useImports.getState().add(files);
      } catch (error) {
        change(id, { isUnpacking: false, error });
      }
    },
    dismiss(id) {
      set(({ arrivals }) => ({ arrivals: arrivals.filter((each) => each.id !== id) }));
    },
  };
});
