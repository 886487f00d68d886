import { scoreboard } from './scoreboard';
import { unitScore } from './unit-score';
import { whatIf } from './what-if';

/** The Chinese texts of the Scoreboard, loaded with it. */
export const scoreboardTexts = {
  scoreboard,
  whatIf,
  unitScore,
} as const;
