/** Rows that an adapter hands on at once. */
export const runLength = 1_000;
