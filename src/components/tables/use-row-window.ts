import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { shiftAt, slotCount, slotOfRow } from './row-slots';

interface RowWindowOptions {
  readonly rowCount: number;
  readonly rowHeight: number;
  readonly headerHeight: number;
  readonly footerHeight: number;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** A row on the screen and the pixel at which it stands. */
export interface PlacedRow {
  readonly index: number;
  readonly top: number;
}

export interface RowWindow {
  readonly rows: readonly PlacedRow[];
  /** Height of all slots, in pixels. */
  readonly height: number;
  /** Brings a row into view. */
  scrollToRow(row: number): void;
}

/** Scrolls beyond this many pixels at once are jumps of the scroll bar, not turns of the wheel. */
const jump = 10_000;
/** Milliseconds without a scroll after which the scroll bar is set to the row it shows. */
const rest = 120;

/**
 * The rows that a scrolled element shows. Beyond the height that browsers allow, small scrolls
 * move row by row, jumps of the scroll bar move in proportion, and when scrolling rests the scroll
 * bar is put where the row belongs.
 */
export function useRowWindow(options: RowWindowOptions): RowWindow {
  const { rowCount, rowHeight, headerHeight, footerHeight, scroller } = options;
  const slots = slotCount(rowCount);
  const [shift, setShownShift] = useState(0);
  const current = useRef(0);
  const last = useRef(0);
  const virtualizer = useVirtualizer({
    count: slots,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    paddingStart: headerHeight,
    paddingEnd: footerHeight,
    scrollPaddingStart: headerHeight,
    scrollPaddingEnd: footerHeight,
    overscan: 8,
  });

  const setShift = useCallback((next: number) => {
    current.current = next;
    setShownShift(next);
  }, []);
  const moveTo = useCallback(
    (slot: number, nextShift: number) => {
      const element = scroller.current;
      if (!element) return;
      element.scrollTop = slot * rowHeight;
      last.current = element.scrollTop;
      setShift(nextShift);
    },
    [rowHeight, scroller, setShift],
  );

  useEffect(() => {
    setShift(0);
    last.current = 0;
    if (scroller.current && rowCount >= 0) scroller.current.scrollTop = 0;
  }, [rowCount, scroller, setShift]);

  useEffect(() => {
    const element = scroller.current;
    if (!element || slots === rowCount) return;
    let timer = 0;
    const settle = () => {
      const offset = element.scrollTop % rowHeight;
      const slot = Math.floor(element.scrollTop / rowHeight);
      const row = slot + current.current;
      const proper = slotOfRow(row, rowCount);
      if (proper !== slot) moveTo(proper + offset / rowHeight, row - proper);
    };
    const onScroll = () => {
      const delta = element.scrollTop - last.current;
      last.current = element.scrollTop;
      if (Math.abs(delta) > jump) {
        setShift(shiftAt(Math.floor(element.scrollTop / rowHeight), rowCount));
      }
      window.clearTimeout(timer);
      timer = window.setTimeout(settle, rest);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      element.removeEventListener('scroll', onScroll);
      window.clearTimeout(timer);
    };
  }, [scroller, slots, rowCount, rowHeight, moveTo, setShift]);

  const rows = virtualizer
    .getVirtualItems()
    .map(({ index, start }) => ({ index: index + shift, top: start }))
    .filter(({ index }) => index >= 0 && index < rowCount);
  return {
    rows,
    height: virtualizer.getTotalSize(),
    scrollToRow: (row) => {
      const slot = row - shift;
      if (slot >= 0 && slot < slots) virtualizer.scrollToIndex(slot, { align: 'auto' });
      else {
        const proper = slotOfRow(row, rowCount);
        moveTo(proper, row - proper);
      }
    },
  };
}
