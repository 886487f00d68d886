const softHyphen = '\u00ad';
const longWord = /\p{Script=Latin}{10,}/gu;
const ending = /(?<=.{4})(?=(?:tion|sion|ness|ment|ance|ence|ship|ities|ity)s?$)/u;

/** A text whose long Latin words may break before their ending, with a hyphen, in narrow columns. */
export function softHyphens(text: string): string {
  return text.replace(longWord, (word) => word.replace(ending, softHyphen));
}
