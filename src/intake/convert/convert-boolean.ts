import { halfWidth } from '../normalize-text';
import { broken, type Converted, kept } from './conversion';

const yes = new Set(['true', '1', 'y', 'yes', '是', '有', '已', '满意', '非常满意', '基本满意', '√']);
const no = new Set(['false', '0', 'n', 'no', '否', '未', '不满意', '非常不满意', '×']);

/** Yes or no as exports write it: `true`, `1`, `是`, `满意`. */
export function convertBoolean(text: string): Converted {
  const word = halfWidth(text).trim().toLowerCase();
  const exact = word === 'true' || word === 'false';
  if (yes.has(word)) return exact ? kept(true) : kept(true, 'code_label');
  if (no.has(word)) return exact ? kept(false) : kept(false, 'code_label');
  return broken('boolean');
}
