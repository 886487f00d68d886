import { broken, type Converted, kept } from './conversion';
import { halfWidth } from './half-width';

const yes = new Set(['1', 'y', 'yes', 't', '是', '有', '已', '√', '满意', '非常满意', '基本满意']);
const no = new Set(['0', 'n', 'no', 'f', '否', '未', '×', '不满意', '非常不满意']);

/** Yes or no as exports write it: `true`, `1`, `是`, `满意`. */
export function convertBoolean(text: string): Converted {
  if (text === 'true') return kept(true);
  if (text === 'false') return kept(false);
  const word = halfWidth(text).trim().toLowerCase();
  if (yes.has(word) || word === 'true') return kept(true, 'boolean_word');
  if (no.has(word) || word === 'false') return kept(false, 'boolean_word');
  return broken('boolean');
}
