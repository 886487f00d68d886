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

/**
 * A model, or what it says of one function of government: the cities are then its units, each with
 * what this department of the city and of its counties has done.
 */
export type ScopedModel = Model & { readonly department?: string };

/** A model of departments, of one function in every city. */
export function modelOfDepartment(model: Model, department: string): ScopedModel {
  return { ...model, unitLevel: 'city', peers: 'level', department };
}

/** The codes of the cube that belong to each unit: a city takes in its counties. */
export function unitCodes(
  { units }: ModelUnits,
  { unitLevel, department }: Pick<ScopedModel, 'unitLevel' | 'department'>,
): UnitCodes {
  const places = new Map(units.map((unit, place) => [unit, place]));
  const isDepartment = unitLevel === 'department';
  const codes = isDepartment ? departmentCodes : allRegionCodes;
  const unitOf = (code: string) => (unitLevel === 'city' ? cityOf(code) : code);
  return {
    dimension: isDepartment ? 'department' : 'region',
    of: Uint16Array.from([...codes, ''], (code) => places.get(unitOf(code)) ?? units.length),
    units: units.length,
    only: department === undefined ? null : departmentCodes.indexOf(department),
  };
}

function cityOf(code: string): string {
  return regionByCode(code)?.level === 'county' ? (parentOf(code)?.code ?? code) : code;
}
