import { personalWords } from '../../catalog/personal-words';
import { digit } from './covering';

const numeral = `(?:${digit}|[一二三四五六七八九十百])`;
const unit = `(?:\\s*(?:之?${numeral}{1,5}|[A-Za-z]${digit}{0,4})\\s*(?:号楼|号|幢|栋|座|单元|层|楼|室|房|户)?)`;
const address = new RegExp(
  `((?:${personalWords.roads.join('|')}))\\s*((?:第)?${numeral}{1,5}(?:-${numeral}{1,4})?\\s*(?:号|弄|幢|栋|组)${unit}{0,5})`,
  'g',
);

/**
 * A text with addresses covered from the house number on: `解放路12号3幢402室` keeps `解放路`. The name of the
 * road or estate stays, for it does not tell a household.
 */
export function coverAddresses(text: string): string {
  return text.replace(address, '$1***');
}
