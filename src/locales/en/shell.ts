import type { TranslationOf } from '../translation';
import type { shell as chinese } from '../zh-CN/shell';

export const shell: TranslationOf<typeof chinese> = {};
