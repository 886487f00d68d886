import type { Field } from '../../catalog/dataset-schema';
import { creditCodeCheckCharacter } from '../../catalog/unified-social-credit-code';
import { type Language, textIn } from '../../util/language';

/** Region, kind of organisation and number of a code that no organisation has. */
const unassignedCode = '11339900000000000';

/** An invented text for a field without a code list; what would name a person is covered. */
export function exampleText(field: Field, language: Language): string {
  if (field.check === 'unified_social_credit_code') {
    return unassignedCode + creditCodeCheckCharacter(unassignedCode);
  }
  const isChinese = language === 'zh-CN';
  switch (field.role) {
    case 'id':
    case 'reference':
      return '2026-0001';
    case 'document_number':
      return isChinese ? '示例〔2026〕1号' : 'Example [2026] 1';
    case 'person_name':
      return isChinese ? '张**' : 'Z**';
    case 'person_id':
      return '3399**********000*';
    default:
      return isChinese
        ? `示例${textIn(language, field.title)}`
        : `Example of ${textIn(language, field.title).toLowerCase()}`;
  }
}
