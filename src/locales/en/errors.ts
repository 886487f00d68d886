import type { TranslationOf } from '../translation';
import type { errors as chinese } from '../zh-CN/errors';

export const errors: TranslationOf<typeof chinese> = {};
