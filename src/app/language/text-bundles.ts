import type { Language } from '../../util/language';

type Texts = Readonly<Record<string, object>>;
type Loaders = Readonly<Record<Language, () => Promise<Texts>>>;

/** Texts that are loaded together: those of the frame at the start, others with their pages. */
export const textBundles = {
  core: {
    'zh-CN': () => import('../../locales/zh-CN/core-texts').then((module) => module.coreTexts),
    en: () => import('../../locales/en/core-texts').then((module) => module.coreTexts),
  },
  data: {
    'zh-CN': () => import('../../locales/zh-CN/data-texts').then((module) => module.dataTexts),
    en: () => import('../../locales/en/data-texts').then((module) => module.dataTexts),
  },
  ledgers: {
    'zh-CN': () =>
      import('../../locales/zh-CN/ledgers-texts').then((module) => module.ledgersTexts),
    en: () => import('../../locales/en/ledgers-texts').then((module) => module.ledgersTexts),
  },
  method: {
    'zh-CN': () => import('../../locales/zh-CN/method-texts').then((module) => module.methodTexts),
    en: () => import('../../locales/en/method-texts').then((module) => module.methodTexts),
  },
  reports: {
    'zh-CN': () =>
      import('../../locales/zh-CN/reports-texts').then((module) => module.reportsTexts),
    en: () => import('../../locales/en/reports-texts').then((module) => module.reportsTexts),
  },
  scoreboard: {
    'zh-CN': () =>
      import('../../locales/zh-CN/scoreboard-texts').then((module) => module.scoreboardTexts),
    en: () => import('../../locales/en/scoreboard-texts').then((module) => module.scoreboardTexts),
  },
  hotspots: {
    'zh-CN': () =>
      import('../../locales/zh-CN/hotspots-texts').then((module) => module.hotspotsTexts),
    en: () => import('../../locales/en/hotspots-texts').then((module) => module.hotspotsTexts),
  },
  rules: {
    'zh-CN': () => import('../../locales/zh-CN/rules-texts').then((module) => module.rulesTexts),
    en: () => import('../../locales/en/rules-texts').then((module) => module.rulesTexts),
  },
  warnings: {
    'zh-CN': () =>
      import('../../locales/zh-CN/warnings-texts').then((module) => module.warningsTexts),
    en: () => import('../../locales/en/warnings-texts').then((module) => module.warningsTexts),
  },
} as const satisfies Readonly<Record<string, Loaders>>;

export type TextBundle = keyof typeof textBundles;
