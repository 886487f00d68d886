import { expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine';
import { mayKeep } from '../../../src/queries/storage/may-keep';
import type { SnapshotInfo, Workspace } from '../../../src/queries/workspace';

const workspace = (snapshot: Partial<SnapshotInfo> | null) =>
  ({ engine: {} as Engine, snapshot }) as Workspace;

it('own rows may be kept without a snapshot and beside an open one', () => {
  expect(mayKeep(workspace(null))).toBe(true);
  expect(mayKeep(workspace({ location: 'a/', isEncrypted: false }))).toBe(true);
});

it('nothing is kept beside an encrypted snapshot, shown or not', () => {
  const encrypted = workspace({ location: 'a.age', isEncrypted: true });
  expect(mayKeep(encrypted)).toBe(false);
  expect(mayKeep({ ...encrypted, snapshot: null })).toBe(false);
});
