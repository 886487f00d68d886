import { coreTexts } from './core-texts';
import { dataTexts } from './data-texts';
import { hotspotsTexts } from './hotspots-texts';
import { ledgersTexts } from './ledgers-texts';
import { methodTexts } from './method-texts';
import { reportsTexts } from './reports-texts';
import { rulesTexts } from './rules-texts';
import { scoreboardTexts } from './scoreboard-texts';
import { warningsTexts } from './warnings-texts';

/**
 * All English texts by namespace. For types and tests: the console loads the parts, each with the
 * pages that need it.
 */
export const en = {
  ...coreTexts,
  ...dataTexts,
  ...hotspotsTexts,
  ...ledgersTexts,
  ...methodTexts,
  ...reportsTexts,
  ...rulesTexts,
  ...scoreboardTexts,
  ...warningsTexts,
};
