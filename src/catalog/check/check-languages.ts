import type { Problem } from './problem';

const chinese = /\p{Script=Han}/u;

/** A problem for every English text of a document (`en` of a bilingual text) with Chinese in it. */
export function checkLanguages(where: string, document: unknown): Problem[] {
  return englishTexts(document)
    .filter((text) => chinese.test(text))
    .map((text) => ({ where, message: `the English text "${text}" has Chinese in it.` }));
}

function englishTexts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value && typeof value.en === 'string') return [value.en];
  return Object.values(value).flatMap(englishTexts);
}
