/** A part of a bar of a histogram: the values of one class in one bin. */
export interface HistogramBar {
  readonly bin: number;
  readonly classIndex: number;
  /** Values of the bin below and up to it. */
  readonly from: number;
  readonly to: number;
}

/**
 * How many values lie in each of equally wide bins, by class from the lowest value up; values ascend.
 * Equal values are all in the first bin.
 */
export function histogramBars(
  values: readonly { readonly value: number; readonly classIndex: number }[],
  bins: number,
): readonly HistogramBar[] {
  const least = values[0]?.value ?? 0;
  const width = (values.at(-1)?.value ?? 0) - least;
  const bars: { bin: number; classIndex: number; from: number; to: number }[] = [];
  for (const { value, classIndex } of values) {
    const place = width > 0 ? Math.floor(((value - least) / width) * bins) : 0;
    const bin = Math.min(bins - 1, place);
    const last = bars.at(-1);
    if (last?.bin === bin && last.classIndex === classIndex) last.to += 1;
    else {
      const from = last?.bin === bin ? last.to : 0;
      bars.push({ bin, classIndex, from, to: from + 1 });
    }
  }
  return bars;
}
