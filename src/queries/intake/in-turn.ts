import type { Engine } from '../../engine/engine';

const last = new WeakMap<Engine, Promise<unknown>>();

/** Runs work that changes own rows of an engine after what was asked for before, failed or not. */
export function inTurn<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  const before = last.get(engine) ?? Promise.resolve();
  const turn = before.then(work, work);
  last.set(engine, turn);
  return turn;
}
