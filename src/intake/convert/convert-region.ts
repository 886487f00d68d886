import { recogniseRegion } from '../../catalog/recognise-region';
import { resolveOldCode } from '../../catalog/region-history';
import { regionByCode, regions } from '../../catalog/regions';
import { broken, type Converted, kept } from './conversion';
import { halfWidth } from './half-width';

/** First digits of all codes of the province. */
const province = regions[0]?.code.slice(0, 2) ?? '';

/**
 * The code of a region from a code of 6, 9 or 12 digits, an old code, or a name. A region outside the
 * province becomes null and is counted; a code inside it that never was is a fault.
 */
export function convertRegion(text: string): Converted {
  const plain = halfWidth(text).trim();
  if (!/^\d+$/.test(plain)) {
    const named = recogniseRegion(plain);
    return named === null ? kept(null, 'region_unknown') : kept(named, 'code_label');
  }
  if (!/^\d{6}(?:\d{3}){0,2}$/.test(plain)) return broken('code');
  const code = plain.slice(0, 6);
  if (regionByCode(code)) return code === text ? kept(code) : kept(code, 'code_label');
  const current = resolveOldCode(code)?.code;
  if (current) return kept(current, 'region_old_code');
  return code.startsWith(province) ? broken('code') : kept(null, 'region_unknown');
}
