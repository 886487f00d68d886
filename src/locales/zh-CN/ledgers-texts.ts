import { ledgers } from './ledgers';

/** The Chinese texts of the ledgers. */
export const ledgersTexts = { ledgers } as const;
