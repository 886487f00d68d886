/** Column from 0 of a cell reference such as `AB12`; -1 where it is none. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let place = 0; place < reference.length; place += 1) {
    const letter = reference.charCodeAt(place) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** Row from 1 of a cell reference such as `AB12`; NaN where it has none. */
export function rowOf(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0]);
}
