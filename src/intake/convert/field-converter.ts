import { codeList } from '../../catalog/code-lists';
import type { Field } from '../../catalog/dataset-schema';
import type { Convert, Converted } from './conversion';
import { convertBoolean } from './convert-boolean';
import { convertCode, convertCodes } from './convert-code';
import { convertDate } from './convert-date';
import { convertDepartment } from './convert-department';
import { convertNumber } from './convert-number';
import { convertRegion } from './convert-region';
import { textConverter } from './convert-text';
import { unitFactor } from './unit-factor';

const rememberedTexts = 20_000;

/** How the texts of a column with this header become values of the field. */
export function fieldConverter(field: Field, header: string): Convert {
  if (field.codes === 'region') return remembering(convertRegion);
  if (field.codes === 'department') return remembering(convertDepartment);
  if (field.codes !== undefined) {
    const list = codeList(field.codes);
    const convert = field.multiple ? convertCodes : convertCode;
    return remembering((text) => convert(text, list));
  }
  switch (field.type) {
    case 'date':
      return remembering(convertDate);
    case 'boolean':
      return convertBoolean;
    case 'integer':
    case 'number': {
      const column = {
        isInteger: field.type === 'integer',
        factor: unitFactor(field, header),
        isMoney: field.unit === 'yuan',
      };
      return (text) => convertNumber(text, column);
    }
    case 'string':
      return textConverter(field);
  }
}

/** Columns of codes and dates repeat few texts. */
function remembering(convert: Convert): Convert {
  const known = new Map<string, Converted>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const converted = convert(text);
    if (known.size < rememberedTexts) known.set(text, converted);
    return converted;
  };
}
