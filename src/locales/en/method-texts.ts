import { model } from './model';

/** The English texts of the models on the Method pages, loaded with them. */
export const methodTexts = { model };
