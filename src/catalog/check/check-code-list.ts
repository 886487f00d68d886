import type { CodeList } from '../dataset-schema';
import { headerKey } from '../header-key';
import { checkLanguages } from './check-languages';
import { type Problem, repeated } from './problem';

/** Checks that a code list bears the name of its file and that no text means two of its codes. */
export function checkCodeList(file: string, list: CodeList): Problem[] {
  const problem = (message: string): Problem => ({ where: file, message });
  const meanings = list.codes.map(({ code, title, aliases = [] }) => ({
    code,
    texts: new Set([code, title.zh, title.en, ...aliases].map(headerKey)),
  }));
  const ambiguous = repeated(meanings.flatMap(({ texts }) => [...texts]));
  const fileName = `data/codes/${list.name}.json`;
  return [
    ...(file === fileName ? [] : [problem(`a list named "${list.name}" stands in ${fileName}.`)]),
    ...repeated(list.codes.map(({ code }) => code)).map((code) =>
      problem(`the code "${code}" occurs twice.`),
    ),
    ...ambiguous.map((text) => {
      const codes = meanings.filter(({ texts }) => texts.has(text)).map(({ code }) => code);
      return problem(`"${text}" means ${codes.join(' and ')}: a text means one code.`);
    }),
    ...checkLanguages(file, list),
  ];
}
