import { IntakeError } from '../../intake-error';
import type { MergedColumn } from '../merged-columns';
import { columnOf, rowOf } from './cell-place';
import { splitElements } from './split-elements';
import { attribute } from './xml-text';

const mostMerges = 500_000;

/** Cells merged down one column of a sheet; they are written after all cells. */
export async function readMerges(
  bytes: AsyncIterable<Uint8Array>,
  place: string,
): Promise<readonly MergedColumn[]> {
  const merges: MergedColumn[] = [];
  for await (const pieces of splitElements(bytes, 'mergeCell', place)) {
    for (const { kind, text } of pieces) {
      if (kind !== 'element') continue;
      const [first = '', last = first] = (attribute(text, 'ref') ?? '').split(':');
      const column = columnOf(first);
      if (column !== columnOf(last) || column < 0) continue;
      merges.push({ column, firstRow: rowOf(first), lastRow: rowOf(last) });
    }
    if (merges.length > mostMerges) {
      throw new IntakeError('too_large', `${place} has more than ${mostMerges} merged cells.`);
    }
  }
  return merges;
}
