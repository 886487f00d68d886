export type Pixel = readonly [x: number, y: number];

/** Whether a point lies within a closed line (even–odd rule); a point on the line may be either. */
export function isInside([x, y]: Pixel, line: readonly Pixel[]): boolean {
  let inside = false;
  for (const [place, [ax, ay]] of line.entries()) {
    const [bx, by] = line[(place + 1) % line.length] as Pixel;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** The four corners of the rectangle between two points. */
export function rectangleOf([ax, ay]: Pixel, [bx, by]: Pixel): readonly Pixel[] {
  return [
    [ax, ay],
    [bx, ay],
    [bx, by],
    [ax, by],
  ];
}
