import { ledgers } from './ledgers';

/** The English texts of the ledgers. */
export const ledgersTexts = { ledgers };
