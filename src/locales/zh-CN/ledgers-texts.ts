import { archive } from './archive';
import { ledgers } from './ledgers';

/** The Chinese texts of the ledgers and archives. */
export const ledgersTexts = { archive, ledgers } as const;
