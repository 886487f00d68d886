import { expect, test, vi } from 'vitest';
import type { CodedTable } from '../../src/engine/engine';
import { takeAnswer } from '../../src/queries/take-answer';
import type { Workspace } from '../../src/queries/workspace';

test('an answer asked for while opening is taken once; then the statement is asked again', async () => {
  const early = { rows: 1 } as unknown as CodedTable;
  const late = { rows: 2 } as unknown as CodedTable;
  const queryCoded = vi.fn(() => Promise.resolve(late));
  const workspace = {
    begun: new Map([['SELECT 1', Promise.resolve(early)]]),
    engine: { queryCoded },
  } as unknown as Workspace;
  expect(await takeAnswer(workspace, 'SELECT 1')).toBe(early);
  expect(queryCoded).not.toHaveBeenCalled();
  expect(await takeAnswer(workspace, 'SELECT 1')).toBe(late);
  expect(await takeAnswer(workspace, 'SELECT 2')).toBe(late);
  expect(queryCoded.mock.calls).toEqual([['SELECT 1'], ['SELECT 2']]);
});
