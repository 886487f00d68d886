import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, languages, preferredLanguage } from '../../util/language';
import { readSetting, writeSetting } from '../../util/local-setting';

const loaders = {
  'zh-CN': () => import('../../locales/zh-CN').then((module) => module.zhCN),
  en: () => import('../../locales/en').then((module) => module.en),
} as const;

/** Starts the texts in the language chosen before, else in the one the browser prefers. */
export async function startLanguage(): Promise<void> {
  const stored = readSetting('language');
  const language =
    languages.find((known) => known === stored) ?? preferredLanguage(navigator.languages);
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: await loaders[language]() },
    defaultNS: 'common',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
}

/** Switches the texts, loads them if needed, and remembers the choice. */
export async function changeLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'common')) {
    const texts = await loaders[language]();
    for (const [namespace, resources] of Object.entries(texts)) {
      i18next.addResourceBundle(language, namespace, resources);
    }
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  writeSetting('language', language);
}
