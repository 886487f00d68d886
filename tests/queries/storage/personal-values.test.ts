import { beforeEach, expect, it, vi } from 'vitest';
import type { Engine } from '../../../src/engine/engine';

let values: typeof import('../../../src/queries/storage/personal-values');
const engine = {} as Engine;

beforeEach(async () => {
  vi.resetModules();
  values = await import('../../../src/queries/storage/personal-values');
});

it('rows may be written as long as personal values in them are masked', () => {
  expect(values.personalValuesOf(engine)).toBe('masked');
  expect(values.mayWrite(engine)).toBe(true);
  values.noteUnmasked(engine);
  expect(values.personalValuesOf(engine)).toBe('unmasked');
  expect(values.mayWrite(engine)).toBe(false);
});

it('unmasked values of one database say nothing of another', () => {
  values.noteUnmasked(engine);
  expect(values.mayWrite({} as Engine)).toBe(true);
});

it('rows may be written again once they are gone', () => {
  values.noteUnmasked(engine);
  values.noteNoOwnRows(engine);
  expect(values.mayWrite(engine)).toBe(true);
});

it('a word of a person holds for the session, and the rows are still known as unmasked', () => {
  values.noteUnmasked(engine);
  values.consentToUnmasked();
  expect(values.mayWrite(engine)).toBe(true);
  expect(values.personalValuesOf(engine)).toBe('unmasked');
});
