import type { TranslationOf } from '../translation';
import type { data as chinese } from '../zh-CN/data';

export const data: TranslationOf<typeof chinese> = {};
