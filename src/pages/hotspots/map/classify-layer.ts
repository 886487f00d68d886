import { type ClassMethod, classBreaks, classOf } from '../../../stats/class-breaks';
import type { Quadrant } from '../../../stats/spatial/moran';
import type { CountyRow } from './county-rows';
import { isJudged, type Layer } from './layers';

/** What a class of a layer stands for. */
export type ClassMeaning =
  | { readonly kind: 'range'; readonly least: number; readonly most: number }
  | { readonly kind: 'gi'; readonly hot: boolean; readonly confidence: 90 | 95 | 99 }
  | { readonly kind: 'quadrant'; readonly quadrant: Quadrant }
  | { readonly kind: 'none' };

export interface LayerClass {
  /** Its colour: 0 to 4 of one hue, or 0 to 6 around a middle. */
  readonly classIndex: number;
  readonly meaning: ClassMeaning;
  readonly count: number;
}

/** A layer cut into classes. */
export interface ClassifiedLayer {
  readonly palette: 'sequential' | 'diverging';
  readonly classIndexOf: ReadonlyMap<string, number | null>;
  /** The highest first; for judgements also those without a county. */
  readonly classes: readonly LayerClass[];
  /** Counties without a value. */
  readonly without: number;
  /** Values with their colours, ascending; none for judgements. */
  readonly values: readonly { readonly value: number; readonly classIndex: number }[];
}

const hues = 5;
const level = 0.05;
const middle = 3;
const quadrants: readonly (readonly [Quadrant, number])[] = [
  ['high-high', 6],
  ['high-low', 4],
  ['low-high', 2],
  ['low-low', 0],
];
const confidences = [99, 95, 90] as const;

/** The value that a layer of numbers shows of a county; null where there is none. */
export function layerValue(layer: Exclude<Layer, 'gi' | 'moran'>, row: CountyRow): number | null {
  if (layer === 'count') return row.events;
  if (layer === 'rate') return row.rate?.rate ?? null;
  return layer === 'smoothed' ? row.smoothed : row.change;
}

/** The counties of a layer in classes of colour. */
export function classifyLayer(
  rows: readonly CountyRow[],
  layer: Layer,
  method: ClassMethod,
): ClassifiedLayer {
  if (isJudged(layer)) return judged(rows, layer);
  const values = rows.map((row) => layerValue(layer, row));
  const indexOf =
    layer === 'change' ? divergingIndex(values, method) : sequentialIndex(values, method);
  const known = values
    .flatMap((value) => (value === null ? [] : [{ value, classIndex: indexOf(value) }]))
    .sort((a, b) => a.value - b.value);
  const indices = [...new Set(known.map(({ classIndex }) => classIndex))].sort((a, b) => b - a);
  return {
    palette: layer === 'change' ? 'diverging' : 'sequential',
    classIndexOf: new Map(
      rows.map(({ code }, place) => {
        const value = values[place] ?? null;
        return [code, value === null ? null : indexOf(value)];
      }),
    ),
    classes: indices.map((classIndex) => {
      const members = known.filter((each) => each.classIndex === classIndex);
      const [least, most] = [members[0]?.value ?? 0, members.at(-1)?.value ?? 0];
      return { classIndex, meaning: { kind: 'range', least, most }, count: members.length };
    }),
    without: rows.length - known.length,
    values: known,
  };
}

/** Fewer classes than hues are spread over them all. */
function sequentialIndex(values: readonly (number | null)[], method: ClassMethod) {
  const breaks = classBreaks(values, hues, method);
  return (value: number) =>
    breaks.length <= 1
      ? Math.floor(hues / 2)
      : Math.round(((classOf(value, breaks) ?? 0) * (hues - 1)) / (breaks.length - 1));
}

/** Rises and falls of the same size get the same distance from the middle. */
function divergingIndex(values: readonly (number | null)[], method: ClassMethod) {
  const sizes = values.flatMap((value) => (value ? [Math.abs(value)] : []));
  const breaks = classBreaks(sizes, middle, method);
  return (value: number) =>
    value === 0
      ? middle
      : middle + Math.sign(value) * (1 + (classOf(Math.abs(value), breaks) ?? 0));
}

function judged(rows: readonly CountyRow[], layer: 'gi' | 'moran'): ClassifiedLayer {
  const indexOf = ({ local }: CountyRow): number | null => {
    if (layer === 'moran') {
      if (!local?.moran) return null;
      const { quadrant, adjusted } = local.moran;
      const found = quadrants.find(([name]) => name === quadrant);
      return adjusted <= level && found ? found[1] : middle;
    }
    if (!local?.gi) return null;
    const { class: found } = local.gi;
    if (!found) return middle;
    const far = middle - confidences.indexOf(found.confidence);
    return found.kind === 'hot' ? middle + far : middle - far;
  };
  const indices = rows.map(indexOf);
  const meanings: readonly (readonly [number, ClassMeaning])[] =
    layer === 'moran'
      ? [
          ...quadrants.map(([quadrant, index]) => [index, { kind: 'quadrant', quadrant }] as const),
          [middle, { kind: 'none' }],
        ]
      : [
          ...confidences.map((confidence, place) => {
            return [middle * 2 - place, { kind: 'gi', hot: true, confidence }] as const;
          }),
          [middle, { kind: 'none' }],
          ...confidences.toReversed().map((confidence, place) => {
            return [middle - 1 - place, { kind: 'gi', hot: false, confidence }] as const;
          }),
        ];
  return {
    palette: 'diverging',
    classIndexOf: new Map(rows.map(({ code }, place) => [code, indices[place] ?? null])),
    classes: meanings.map(([classIndex, meaning]) => ({
      classIndex,
      meaning,
      count: indices.filter((index) => index === classIndex).length,
    })),
    without: indices.filter((index) => index === null).length,
    values: [],
  };
}
