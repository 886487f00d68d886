import type { LoadedRows, LoadMode } from '../../../src/engine/local-rows';

/** A row in short: its key and the value of another field. */
export interface ModelRow {
  readonly key: string | null;
  readonly value: string | null;
}

/** The own rows of a dataset beside those of a snapshot, computed without any database. */
export class OwnRowsModel {
  rows: readonly ModelRow[] = [];
  readonly #snapshot: readonly ModelRow[];

  constructor(snapshot: readonly ModelRow[]) {
    this.#snapshot = snapshot;
  }

  load(offered: readonly ModelRow[], mode: LoadMode, isWithSnapshot: boolean): LoadedRows {
    const theirs = keysOf(isWithSnapshot ? this.#snapshot : []);
    const offeredKeys = keysOf(offered);
    const stays = ({ key }: ModelRow) => {
      if (mode === 'replace') return false;
      return mode === 'append' || key === null || !offeredKeys.has(key) || theirs.has(key);
    };
    const kept = this.rows.filter(stays);
    const taken = new Set([...theirs, ...keysOf(kept)]);
    const loaded: ModelRow[] = [];
    for (const row of offered) {
      if (row.key !== null && taken.has(row.key)) continue;
      if (row.key !== null) taken.add(row.key);
      loaded.push(row);
    }
    const removed = this.rows.length - kept.length;
    this.rows = [...kept, ...loaded];
    return { loaded: loaded.length, known: offered.length - loaded.length, removed };
  }

  preview(offered: readonly ModelRow[], isWithSnapshot: boolean) {
    const theirs = isWithSnapshot ? this.#snapshot : [];
    const first = offered.filter(
      ({ key }, place) => key === null || offered.findIndex((row) => row.key === key) === place,
    );
    const met = (row: ModelRow, among: readonly ModelRow[]) =>
      row.key === null ? [] : among.filter(({ key }) => key === row.key);
    const known = (rows: readonly ModelRow[], among: readonly ModelRow[]) => {
      const same = rows.filter((row) => met(row, among).some(({ value }) => value === row.value));
      return { same: same.length, different: rows.length - same.length };
    };
    const inSnapshot = first.filter((row) => met(row, theirs).length > 0);
    const others = first.filter((row) => met(row, theirs).length === 0);
    const inOwn = others.filter((row) => met(row, this.rows).length > 0);
    const fresh = others.filter((row) => met(row, this.rows).length === 0);
    const shown = new Set([...theirs, ...this.rows].map(({ value }) => value));
    return {
      offered: offered.length,
      repeated: offered.length - first.length,
      fresh: fresh.length,
      snapshot: known(inSnapshot, theirs),
      own: known(inOwn, this.rows),
      twins: fresh.filter(({ value }) => shown.has(value)).length,
      ownRows: this.rows.length,
    };
  }
}

function keysOf(rows: readonly ModelRow[]): Set<string> {
  return new Set(rows.map(({ key }) => key).filter((key) => key !== null));
}
