import { archive } from './archive';
import { ledgers } from './ledgers';
import { periods } from './periods';
import { targets } from './targets';
import { tasks } from './tasks';

/** The Chinese texts of the ledgers, tasks, targets and archives. */
export const ledgersTexts = { archive, ledgers, periods, targets, tasks } as const;
