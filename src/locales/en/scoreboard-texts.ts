import { ratings } from './ratings';
import { scoreboard } from './scoreboard';
import { subjectKinds } from './subject-kinds';
import { unitComparison } from './unit-comparison';
import { unitScore } from './unit-score';
import { whatIf } from './what-if';

/** The English texts of the Scoreboard, loaded with it. */
export const scoreboardTexts = {
  scoreboard,
  unitComparison,
  whatIf,
  unitScore,
  subjectKinds,
  ratings,
};
