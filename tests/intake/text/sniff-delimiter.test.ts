import { expect, it } from 'vitest';
import { sniffDelimiter } from '../../../src/intake/text/sniff-delimiter';

it.each([
  ['a,b,c\n1,2,3\n4,5,6\n', ','],
  ['a\tb\tc\n1\t2,5\t3\n', '\t'],
  ['a;b;c\n1;2,5;3,5\n4;5,5;6,5\n', ';'],
  ['a|b|c\n1|2|3\n', '|'],
  ['标题行\na,b,c\n1,2,3\n4,5,6\n', ','],
  ['a,b\n"x;y;z;u;v",2\n"x;y;z;u;v",3\n', ','],
  ['one column\nonly\n', ','],
  ['', ','],
])('parts %j by %j', (text, delimiter) => {
  expect(sniffDelimiter(text)).toBe(delimiter);
});
