import type { LoadMode } from '../../engine/local-rows';
import type { LoadPreview } from '../../engine/preview-local-rows';

/** What loading rows would do. */
export interface LoadOutcome {
  readonly loaded: number;
  /** Rows of the file that are left out. */
  readonly known: number;
  /** Own rows that go. */
  readonly removed: number;
}

/**
 * What a load in a mode would do by its preview. Where own rows of one key stand several times,
 * `update` removes them all, so that more may go than is told here.
 */
export function loadOutcome(preview: LoadPreview, mode: LoadMode): LoadOutcome {
  const { offered, fresh, ownRows } = preview;
  const again = preview.own.same + preview.own.different;
  const loaded = mode === 'append' ? fresh : fresh + again;
  const removed = { append: 0, update: again, replace: ownRows }[mode];
  return { loaded, known: offered - loaded, removed };
}
