/** Dashes of up to six lines, in pixels; none for a solid line. */
export const lineDashes: readonly (readonly number[])[] = [
  [],
  [7, 3],
  [2, 3],
  [10, 3, 2, 3],
  [4, 2],
  [1, 2],
];
