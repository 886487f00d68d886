import documents from '../../data/systems.json';
import type { System } from './system-schema';

/** The thirty-three systems that the policy documents demand, by number. */
export const systems = documents as unknown as readonly System[];
