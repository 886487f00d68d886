import { letters } from './letters';
import { reports } from './reports';

/** The Chinese texts of letters and reports, loaded when the first is made. */
export const reportsTexts = { letters, reports } as const;
