import type { TranslationOf } from '../translation';
import type { overview as chinese } from '../zh-CN/overview';

export const overview: TranslationOf<typeof chinese> = {};
