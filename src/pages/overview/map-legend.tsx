import classes from './map-legend.module.css';

export interface MapLegendProps {
  readonly label: string;
  /** Ranges from the highest class to the lowest. */
  readonly ranges: readonly { readonly classIndex: number; readonly text: string }[];
  readonly none: string;
}

/** The classes of the map with their ranges. */
export function MapLegend({ label, ranges, none }: MapLegendProps) {
  return (
    <ul className={classes.legend} aria-label={label}>
      <li aria-hidden="true">{label}</li>
      {ranges.map(({ classIndex, text }) => (
        <li key={classIndex}>
          <i data-class={classIndex} />
          {text}
        </li>
      ))}
      <li>
        <i data-class="none" />
        {none}
      </li>
    </ul>
  );
}
