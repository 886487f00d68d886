import { coverage } from './coverage';
import { letters } from './letters';
import { reports } from './reports';

/** The Chinese texts of letters and reports, loaded when the first is made. */
export const reportsTexts = { coverage, letters, reports } as const;
