/** Longest name of a sheet, and the letters that none may have. */
const longest = 31;
const forbidden = /[[\]:*?/\\']/g;

/** A name for a sheet that the workbook does not have yet, from a title. */
export function sheetName(title: string, taken: ReadonlySet<string>): string {
  const plain = title.replaceAll(forbidden, ' ').replaceAll(/\s+/g, ' ').trim() || 'Sheet';
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? '' : ` ${number}`;
    const name = [...plain].slice(0, longest - mark.length).join('') + mark;
    if (![...taken].some((other) => other.toLowerCase() === name.toLowerCase())) return name;
  }
}
