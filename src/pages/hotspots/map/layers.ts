/** The layers of the map, in the order in which they are offered. */
export const layers = ['rate', 'smoothed', 'count', 'gi', 'moran', 'change'] as const;
export type Layer = (typeof layers)[number];

/** The layer that a URL parameter names; for any other text Gi*, or rates where nothing is judged. */
export function layerOfParameter(parameter: string | null, isRefused: boolean): Layer {
  return layers.find((layer) => layer === parameter) ?? usualLayer(isRefused);
}

/** The layer that needs no parameter. */
export function usualLayer(isRefused: boolean): Layer {
  return isRefused ? 'rate' : 'gi';
}

/** Whether a layer shows what is judged rather than numbers in classes. */
export function isJudged(layer: Layer): layer is 'gi' | 'moran' {
  return layer === 'gi' || layer === 'moran';
}
