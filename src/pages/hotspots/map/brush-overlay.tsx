import { type PointerEvent, useState } from 'react';
import styles from './county-map.module.css';
import { type Pixel, rectangleOf } from './inside-polygon';

interface BrushOverlayProps {
  readonly tool: 'rectangle' | 'lasso';
  /** The closed line that was drawn, in pixels of the map. */
  readonly onDraw: (line: readonly Pixel[], additive: boolean) => void;
}

/** A sheet over the map on which an area is drawn. */
export function BrushOverlay({ tool, onDraw }: BrushOverlayProps) {
  const [line, setLine] = useState<readonly Pixel[]>([]);
  const at = (event: PointerEvent<SVGSVGElement>): Pixel => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const [first] = line;
  const last = line.at(-1);
  const shape = tool === 'rectangle' && first && last ? rectangleOf(first, last) : line;
  return (
    <svg
      aria-hidden="true"
      className={styles.brush}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setLine([at(event)]);
      }}
      onPointerMove={(event) => {
        if (line.length > 0) setLine([...line, at(event)]);
      }}
      onPointerUp={(event) => {
        setLine([]);
        if (shape.length > 2) onDraw(shape, event.ctrlKey || event.metaKey);
      }}
      onPointerCancel={() => setLine([])}
    >
      {shape.length > 1 && <polygon points={shape.map((point) => point.join()).join(' ')} />}
    </svg>
  );
}
