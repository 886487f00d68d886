import { common } from './common';
import { comparison } from './comparison';
import { data } from './data';
import { errors } from './errors';
import { intake } from './intake';
import { method } from './method';
import { overview } from './overview';
import { quality } from './quality';
import { records } from './records';
import { scoreboard } from './scoreboard';
import { shell } from './shell';
import { snapshot } from './snapshot';
import { storage } from './storage';
import { whatIf } from './what-if';

/** The Chinese texts by namespace: the reference for the keys of every other language. */
export const zhCN = {
  common,
  shell,
  overview,
  records,
  data,
  intake,
  method,
  errors,
  storage,
  quality,
  comparison,
  snapshot,
  scoreboard,
  whatIf,
} as const;
