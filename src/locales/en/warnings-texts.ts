import { warnings } from './warnings';

/** The English texts of the Warnings page, loaded with it. */
export const warningsTexts = { warnings };
