import { warnings } from './warnings';

/** The Chinese texts of the Warnings page, loaded with it. */
export const warningsTexts = { warnings } as const;
