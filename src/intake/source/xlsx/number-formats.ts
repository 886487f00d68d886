import { attribute } from './xml-text';

/** Number formats that are dates or times without being written out in the workbook. */
function isBuiltInDate(format: number): boolean {
  return (
    (format >= 14 && format <= 22) ||
    (format >= 27 && format <= 36) ||
    (format >= 45 && format <= 47) ||
    (format >= 50 && format <= 58)
  );
}

/** Whether a number format shows a date or a time, such as `yyyy"年"m"月"` or `[$-804]aaaa`. */
export function isDateFormat(code: string): boolean {
  const [first = ''] = code.split(';');
  const signs = first.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  return /[ymdhs年月日时分秒]|a\/p/i.test(signs) && !/general/i.test(signs);
}

/** For each cell style of a workbook, in order, whether it shows a number as a date. */
export function dateStyles(styles: string): readonly boolean[] {
  const codes = new Map<number, string>();
  for (const [tag] of styles.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)) {
    codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
  }
  const cellStyles = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  return [...cellStyles.matchAll(/<(?:\w+:)?xf[\s/>][^>]*/g)].map(([tag]) => {
    const format = Number(attribute(tag, 'numFmtId') ?? 0);
    const code = codes.get(format);
    return code === undefined ? isBuiltInDate(format) : isDateFormat(code);
  });
}
