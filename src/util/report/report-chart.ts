/** A figure of a report as data: a line over months, or bars beside names. */
export type ReportChart =
  | {
      readonly kind: 'trend';
      readonly months: readonly string[];
      readonly values: readonly (number | null)[];
      /** First and last place of the months that the report is about. */
      readonly period: readonly [number, number];
      readonly target: number | null;
      readonly targetLabel: string;
      readonly decimals: number;
      /** Counts start at zero; rates are drawn in their own range. */
      readonly fromZero: boolean;
    }
  | {
      readonly kind: 'bars';
      /** The first stands on top. */
      readonly bars: readonly { readonly label: string; readonly value: number }[];
      readonly decimals: number;
      /** End of the scale, which begins at zero. */
      readonly most: number;
    };

/** Size of a figure on paper, in CSS pixels. */
export interface FigureSize {
  readonly width: number;
  readonly height: number;
}

/** Paints a figure: a PNG as a data URL. */
export type DrawFigure = (chart: ReportChart, size: FigureSize) => string;
