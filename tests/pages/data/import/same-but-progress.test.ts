import { describe, expect, it } from 'vitest';
import { sameButProgress } from '../../../../src/pages/data/import/same-but-progress';
import type { ImportedFile, ImportStage } from '../../../../src/queries/intake/import-stage';
import type { ReadFile } from '../../../../src/workers/intake-messages';

const file = new File(['a'], 'a.csv');
const imported = (
  stage: ImportStage,
  rest: Partial<ImportedFile> = {},
): { imported: ImportedFile } => ({
  imported: {
    id: 1,
    file,
    inspection: null,
    plan: null,
    columns: null,
    corrects: null,
    stage,
    ...rest,
  },
});
const reading = (bytes: number): ImportStage => ({
  kind: 'reading',
  bytes,
  rows: bytes,
  startedAt: 0,
});
const result = { fields: [] as readonly string[] } as ReadFile;
const loading = (done: number, of = result): ImportStage => ({
  kind: 'loading',
  result: of,
  done,
  startedAt: 0,
});

describe('sameButProgress', () => {
  it('passes over how far a file has been read or loaded', () => {
    expect(sameButProgress(imported(reading(1)), imported(reading(2)))).toBe(true);
    expect(sameButProgress(imported(loading(1)), imported(loading(2)))).toBe(true);
  });

  it('notices another stage, result, file or other property', () => {
    const before = imported(reading(1));
    expect(sameButProgress(before, imported(loading(1)))).toBe(false);
    expect(sameButProgress(before, imported({ kind: 'choosing' }))).toBe(false);
    expect(sameButProgress(imported(loading(1)), imported(loading(1, { ...result })))).toBe(false);
    expect(sameButProgress(before, imported(reading(1), { id: 2 }))).toBe(false);
    expect(sameButProgress(before, imported(reading(1), { corrects: 3 }))).toBe(false);
    expect(sameButProgress({ ...before, column: 1 }, { ...imported(reading(1)), column: 2 })).toBe(
      false,
    );
  });
});
