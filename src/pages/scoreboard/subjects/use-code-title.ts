import { useCallback } from 'react';
import { codeList, findCode } from '../../../catalog/code-lists';
import { useLanguage } from '../../../components/use-language';
import { textIn } from '../../../util/language';

/** The grades of subjects, best first. */
export const subjectGrades: readonly string[] = codeList('credit_grade').codes.map(
  ({ code }) => code,
);

/** The title of a code in the language of the screen; the code itself where it has none. */
export function useCodeTitle(): (list: string, code: string) => string {
  const language = useLanguage();
  return useCallback(
    (list, code) => {
      const found = findCode(list, code);
      return found ? textIn(language, found.title) : code;
    },
    [language],
  );
}
