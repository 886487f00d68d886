import type { TranslationOf } from '../translation';
import type { intake as chinese } from '../zh-CN/intake';

export const intake: TranslationOf<typeof chinese> = {};
