import type { TranslationOf } from '../translation';
import type { common as chinese } from '../zh-CN/common';

export const common: TranslationOf<typeof chinese> = {};
