import { areas } from './areas';
import { hotspots } from './hotspots';
import { patterns } from './patterns';
import { relations } from './relations';

/** The Chinese texts of the Hotspots page, loaded with it. */
export const hotspotsTexts = { areas, hotspots, patterns, relations } as const;
