import { departmentCodes } from '../../catalog/departments';
import { allRegionCodes, parentOf, regionByCode, regions } from '../../catalog/regions';
import type { UnitCodes } from '../../stats/unit-sums';
import type { Model } from './model-schema';

/** The units that a model scores, and who is compared with whom. */
export interface ModelUnits {
  readonly units: readonly string[];
  /** One entry a unit: its level, or the kind of its region. */
  readonly peers: readonly string[];
}

/**
 * The regions of a model's level or all departments. Townships are in no code list: a model of theirs
 * has no units.
 */
export function modelUnits({ unitLevel, peers }: Pick<Model, 'unitLevel' | 'peers'>): ModelUnits {
  if (unitLevel === 'department') {
    return { units: departmentCodes, peers: departmentCodes.map(() => unitLevel) };
  }
  const own = regions.filter(({ level }) => level === unitLevel);
  return {
    units: own.map(({ code }) => code),
    peers: own.map(({ kind }) => (peers === 'kind' ? kind : unitLevel)),
  };
}

/** The codes of the cube that belong to each unit: a city takes in its counties. */
export function unitCodes(
  { units }: ModelUnits,
  { unitLevel }: Pick<Model, 'unitLevel'>,
): UnitCodes {
  const places = new Map(units.map((unit, place) => [unit, place]));
  const isDepartment = unitLevel === 'department';
  const codes = isDepartment ? departmentCodes : allRegionCodes;
  const unitOf = (code: string) => (unitLevel === 'city' ? cityOf(code) : code);
  return {
    dimension: isDepartment ? 'department' : 'region',
    of: Uint16Array.from([...codes, ''], (code) => places.get(unitOf(code)) ?? units.length),
    units: units.length,
  };
}

function cityOf(code: string): string {
  return regionByCode(code)?.level === 'county' ? (parentOf(code)?.code ?? code) : code;
}
