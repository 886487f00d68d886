import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { setTextLoader } from '../../queries/reports/report-texts';
import { type Language, languages, preferredLanguage } from '../../util/language';
import { readSetting, writeSetting } from '../../util/local-setting';
import { addTexts, loadAskedTexts, loadTexts } from './load-texts';

/** Starts the texts in the language chosen before, else in the one the browser prefers. */
export async function startLanguage(): Promise<void> {
  const stored = readSetting('language');
  const language =
    languages.find((known) => known === stored) ?? preferredLanguage(navigator.languages);
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: {},
    defaultNS: 'common',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  setTextLoader(addTexts);
  await loadTexts('core');
  document.documentElement.lang = language;
}

/** Switches the texts, loads them if needed, and remembers the choice. */
export async function changeLanguage(language: Language): Promise<void> {
  await loadAskedTexts(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  writeSetting('language', language);
}
