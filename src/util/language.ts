/** The languages of the console, as BCP 47 tags. */
export type Language = 'zh-CN' | 'en';

export const languages: readonly Language[] = ['zh-CN', 'en'];

/** The text in the language, of a bilingual text of a document. */
export function textIn(language: Language, text: { readonly zh: string; readonly en: string }) {
  return language === 'zh-CN' ? text.zh : text.en;
}

/** Chinese where any Chinese is preferred before English, else English. */
export function preferredLanguage(preferences: readonly string[]): Language {
  const known = preferences.find((tag) => /^(zh|en)\b/i.test(tag));
  return known?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
