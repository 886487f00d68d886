import type { TranslationOf } from '../translation';
import type { method as chinese } from '../zh-CN/method';

export const method: TranslationOf<typeof chinese> = {};
