import areas from '../../data/codes/area.json';
import type { Bilingual } from '../catalog/dataset-schema';
import { departments } from '../catalog/departments';
import { regions } from '../catalog/regions';

/** What the filter can be narrowed to, beside the period. */
export type Dimension = 'region' | 'department' | 'area';

/** A value of a dimension. */
export interface DimensionCode {
  readonly code: string;
  readonly title: Bilingual;
  /** As it is written where space is short. */
  readonly short: Bilingual;
  /** The city of a county. */
  readonly parent?: string;
}

/** All values of each dimension, in the order in which people expect them. */
export const dimensionCodes: Readonly<Record<Dimension, readonly DimensionCode[]>> = {
  region: regions.map(({ code, name, short, level, parent }) => ({
    code,
    title: name,
    short,
    parent: level === 'county' ? (parent ?? undefined) : undefined,
  })),
  department: departments.map(({ code, title, short }) => ({ code, title, short })),
  area: areas.codes.map(({ code, title, short }) => ({ code, title, short })),
};
