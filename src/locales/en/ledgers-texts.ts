import { archive } from './archive';
import { ledgers } from './ledgers';

/** The English texts of the ledgers and archives. */
export const ledgersTexts = { archive, ledgers };
