import { areas } from './areas';
import { hotspots } from './hotspots';

/** The Chinese texts of the Hotspots page, loaded with it. */
export const hotspotsTexts = { areas, hotspots } as const;
