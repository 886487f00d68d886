import { archive } from './archive';
import { ledgers } from './ledgers';
import { tasks } from './tasks';

/** The English texts of the ledgers, tasks and archives. */
export const ledgersTexts = { archive, ledgers, tasks };
