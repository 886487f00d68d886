import type { TranslationOf } from '../translation';
import type { records as chinese } from '../zh-CN/records';

export const records: TranslationOf<typeof chinese> = {};
