import type { Dataset } from '../../catalog/dataset-schema';
import { headerKey } from '../../catalog/header-key';
import { plainHeaderKey } from '../../catalog/header-words';
import { headerLikeness } from './header-likeness';
import { isKnownHeader, knownHeaders } from './known-headers';
import { type FieldFit, onlyField } from './only-field';

/**
 * The field whose known headers come nearest to a header that no dataset knows, with its likeness; null
 * where none is near or two are.
 */
export function fuzzyField(header: string, dataset: Dataset): FieldFit | null {
  const key = headerKey(header);
  if (key === '' || isKnownHeader(header)) return null;
  const plainKey = plainHeaderKey(header);
  const fits = knownHeaders(dataset).flatMap((known) => {
    const { likeness, isOther } = headerLikeness(key, plainKey, known);
    return likeness > 0 ? [{ field: known.field, confidence: likeness, isRivalOnly: isOther }] : [];
  });
  return onlyField(fits);
}
