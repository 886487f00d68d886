import type { TranslationOf } from '../translation';
import type { reports as chinese } from '../zh-CN/reports';

export const reports: TranslationOf<typeof chinese> = {
  title: 'Reports',
};
