import { comparison } from './comparison';
import { data } from './data';
import { intake } from './intake';
import { quality } from './quality';

/** The English texts of the Data pages, loaded with them. */
export const dataTexts = {
  data,
  intake,
  quality,
  comparison,
};
