/** How counties are selected on the map. */
export const mapTools = ['pointer', 'rectangle', 'lasso'] as const;
export type MapTool = (typeof mapTools)[number];
