import { comparison } from './comparison';
import { data } from './data';
import { intake } from './intake';
import { quality } from './quality';

/** The Chinese texts of the Data pages, loaded with them. */
export const dataTexts = {
  data,
  intake,
  quality,
  comparison,
} as const;
