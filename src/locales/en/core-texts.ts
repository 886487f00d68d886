import { common } from './common';
import { errors } from './errors';
import { method } from './method';
import { overview } from './overview';
import { records } from './records';
import { shell } from './shell';
import { snapshot } from './snapshot';
import { storage } from './storage';

/** The English texts of the frame and of the pages that need no more, loaded with the console. */
export const coreTexts = {
  common,
  shell,
  overview,
  records,
  method,
  errors,
  storage,
  snapshot,
};
