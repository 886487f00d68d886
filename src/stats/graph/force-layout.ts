export interface LayoutPoint {
  readonly x: number;
  readonly y: number;
}

interface LayoutOptions {
  /** Width of the surface as a multiple of its height. */
  readonly aspect: number;
  readonly rounds?: number;
}

/** Height of the surface: large beside the pixels to which charts round. */
const unit = 1000;
/** Pull to the middle, so that parts without edges between them stay together. */
const gravity = 0.06;

/**
 * Places of nodes by attraction along edges and repulsion of all (Fruchterman and Reingold 1991), begun
 * on a circle in the order of the nodes: the same graph has the same picture. Grows with the square of
 * the number of nodes; meant for some hundred. Edges are pairs of places.
 */
export function forceLayout(
  nodes: number,
  edges: readonly (readonly [number, number])[],
  { aspect, rounds = 300 }: LayoutOptions,
): LayoutPoint[] {
  const x = Float64Array.from(
    { length: nodes },
    (_, node) => aspect * 0.5 * Math.cos((2 * Math.PI * node) / nodes),
  );
  const y = Float64Array.from(
    { length: nodes },
    (_, node) => 0.5 * Math.sin((2 * Math.PI * node) / nodes),
  );
  const ideal = Math.sqrt(aspect / Math.max(1, nodes));
  const [moveX, moveY] = [new Float64Array(nodes), new Float64Array(nodes)];
  const push = (a: number, b: number, force: (distance: number) => number) => {
    const dx = (x[a] as number) - (x[b] as number);
    const dy = (y[a] as number) - (y[b] as number);
    const distance = Math.max(1e-6, Math.hypot(dx, dy));
    const share = force(distance) / distance;
    moveX[a] = (moveX[a] as number) + dx * share;
    moveY[a] = (moveY[a] as number) + dy * share;
    moveX[b] = (moveX[b] as number) - dx * share;
    moveY[b] = (moveY[b] as number) - dy * share;
  };
  for (let round = 0; round < rounds; round += 1) {
    moveX.fill(0);
    moveY.fill(0);
    for (let a = 0; a < nodes; a += 1) {
      for (let b = a + 1; b < nodes; b += 1) push(a, b, (distance) => ideal ** 2 / distance);
    }
    for (const [a, b] of edges) push(a, b, (distance) => -(distance ** 2) / ideal);
    const reach = 0.1 * aspect * (1 - round / rounds);
    for (let node = 0; node < nodes; node += 1) {
      const dx = (moveX[node] as number) - (gravity * (x[node] as number)) / ideal / aspect;
      const dy = (moveY[node] as number) - (gravity * (y[node] as number)) / ideal;
      const length = Math.max(1e-9, Math.hypot(dx, dy));
      const step = Math.min(length, reach) / length;
      x[node] = (x[node] as number) + dx * step;
      y[node] = (y[node] as number) + dy * step;
    }
  }
  return Array.from({ length: nodes }, (_, node) => ({
    x: unit * (x[node] as number),
    y: unit * (y[node] as number),
  }));
}
