const cellErrors = new Set([
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);

/** Whether a cell shows that its formula failed, as spread sheets write it. */
export function isCellError(text: string): boolean {
  return text.startsWith('#') && cellErrors.has(text.toUpperCase());
}
