/** The layers of the map, in the order in which they are offered. */
export const layers = ['rate', 'smoothed', 'count', 'gi', 'moran', 'change'] as const;
export type Layer = (typeof layers)[number];

/** The layer that a URL parameter names; Gi* for any other text. */
export function layerOfParameter(parameter: string | null): Layer {
  return layers.find((layer) => layer === parameter) ?? 'gi';
}

/** Whether a layer shows what is judged rather than numbers in classes. */
export function isJudged(layer: Layer): layer is 'gi' | 'moran' {
  return layer === 'gi' || layer === 'moran';
}
