/**
 * Browsers cap the height of an element (Firefox at 17.9, Chrome at 33.5 million pixels), so a
 * table scrolls over at most this many slots; longer ones show row `slot + shift` in a slot.
 */
export const maximumSlots = 500_000;

/** Slots at either end that stand for exactly as many rows, so that every row can be reached. */
const exactSlots = 5_000;

/** The number of slots of a table of so many rows. */
export function slotCount(rowCount: number): number {
  return Math.min(rowCount, maximumSlots);
}

/** The row at a slot's place on the scroll bar: exact at both ends, proportional between. */
export function rowOfSlot(slot: number, rowCount: number): number {
  const slots = slotCount(rowCount);
  if (slots === rowCount || slot < exactSlots) return slot;
  if (slot >= slots - exactSlots) return slot + rowCount - slots;
  return Math.round(exactSlots + (slot - exactSlots) * rowsPerSlot(rowCount));
}

/** The slot at a row's place on the scroll bar: the inverse of `rowOfSlot`. */
export function slotOfRow(row: number, rowCount: number): number {
  const slots = slotCount(rowCount);
  if (slots === rowCount || row < exactSlots) return row;
  if (row >= rowCount - exactSlots) return row - rowCount + slots;
  return Math.round(exactSlots + (row - exactSlots) / rowsPerSlot(rowCount));
}

/** How far rows stand ahead of slots when the scroll bar is at a slot. */
export function shiftAt(slot: number, rowCount: number): number {
  return rowOfSlot(slot, rowCount) - slot;
}

function rowsPerSlot(rowCount: number): number {
  return (rowCount - 2 * exactSlots) / (slotCount(rowCount) - 2 * exactSlots);
}
