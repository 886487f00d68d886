import { model } from './model';

/** The Chinese texts of the models on the Method pages, loaded with them. */
export const methodTexts = { model } as const;
