import i18next from 'i18next';
import type { Language } from '../../util/language';
import { type TextBundle, textBundles } from './text-bundles';

/** The bundles that have been asked for: another language needs them too. */
const asked = new Set<TextBundle>();

/** Loads the texts of a bundle in the language of the screen; from now on in every language chosen. */
export async function loadTexts(bundle: TextBundle): Promise<void> {
  asked.add(bundle);
  await addTexts(bundle, i18next.language as Language);
}

/** Loads all bundles that have been asked for in a language. */
export async function loadAskedTexts(language: Language): Promise<void> {
  await Promise.all([...asked].map((bundle) => addTexts(bundle, language)));
}

/** Loads a bundle in a language that need not be that of the screen. */
export async function addTexts(bundle: TextBundle, language: Language): Promise<void> {
  const texts = await textBundles[bundle][language]();
  for (const [namespace, resources] of Object.entries(texts)) {
    i18next.addResourceBundle(language, namespace, resources);
  }
}
