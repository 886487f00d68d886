import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadModes } from '../../../src/engine/local-rows';
import { loadOutcome } from '../../../src/queries/intake/load-outcome';
import { type ModelRow, OwnRowsModel } from '../../engine/support/own-rows-model';

const row: fc.Arbitrary<ModelRow> = fc.record({
  key: fc.constantFrom('A', 'B', 'C', 'D', 'S1', 'S2'),
  value: fc.constantFrom('x', 'y', null),
});
const rows = fc.array(row, { maxLength: 8 });
const snapshot: readonly ModelRow[] = [
  { key: 'S1', value: 'x' },
  { key: 'S2', value: 'y' },
];

it('what a load is said to do is what it does, in every mode', () => {
  fc.assert(
    fc.property(rows, rows, fc.constantFrom(...loadModes), (before, offered, mode) => {
      const model = new OwnRowsModel(snapshot);
      model.load(before, 'append', true);
      const told = loadOutcome(model.preview(offered, true), mode);
      expect(model.load(offered, mode, true)).toEqual(told);
    }),
    { numRuns: 500 },
  );
});
