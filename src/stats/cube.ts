/** Cells as they come: one entry a cell in every column, in any order. */
export interface CubeColumns {
  readonly indicator: Uint8Array;
  /** yyyymm */
  readonly month: Int32Array;
  readonly region: Uint8Array;
  readonly department: Uint16Array;
  readonly area: Uint8Array;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
}

/** Number of codes in each dimension; the code after the last stands for "unknown". */
export interface CubeSizes {
  readonly indicators: number;
  readonly regions: number;
  readonly departments: number;
  readonly areas: number;
}

/** Sums of numerators and denominators, aligned. */
export interface Sums {
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
}

/** Additive cells ordered by indicator and month, with the range of each (indicator, month). */
export interface Cube {
  readonly sizes: CubeSizes;
  readonly columns: CubeColumns;
  /** First month as yyyymm and the number of months; 0 months when there is no cell. */
  readonly firstMonth: number;
  readonly months: number;
  /** Cells of indicator i in month m: from `starts[i * months + m]` up to the next entry. */
  readonly starts: Uint32Array;
  /** Totals of each (indicator, month) over all cells. */
  readonly totals: Sums;
}

/** Sums of zero. */
export function emptySums(length: number): Sums {
  return { numerator: new Float64Array(length), denominator: new Float64Array(length) };
}

/** Months from the year 0, so that months can be subtracted. */
export function monthOrdinal(month: number): number {
  return Math.floor(month / 100) * 12 + (month % 100) - 1;
}

/**
 * Indexes cells for cross-filtering; they are copied only when they are not in order.
 * Throws RangeError when a code lies outside its dimension.
 */
export function buildCube(columns: CubeColumns, sizes: CubeSizes): Cube {
  checkCodes(columns, sizes);
  const { month: monthColumn, indicator } = columns;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const month of monthColumn) {
    if (month < first) first = month;
    if (month > last) last = month;
  }
  const base = monthColumn.length === 0 ? 0 : monthOrdinal(first);
  const months = monthColumn.length === 0 ? 0 : monthOrdinal(last) - base + 1;
  const bucketOf = (cell: number): number =>
    (indicator[cell] as number) * months + monthOrdinal(monthColumn[cell] as number) - base;

  const buckets = sizes.indicators * months;
  const starts = new Uint32Array(buckets + 1);
  let ordered = true;
  let previous = 0;
  for (let cell = 0; cell < indicator.length; cell += 1) {
    const bucket = bucketOf(cell);
    starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
    if (bucket < previous) ordered = false;
    previous = bucket;
  }
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  }
  const sorted = ordered ? columns : reorder(columns, bucketOf, starts);
  return {
    sizes,
    columns: sorted,
    firstMonth: monthColumn.length === 0 ? 0 : first,
    months,
    starts,
    totals: totalsOf(sorted, starts),
  };
}

function checkCodes(columns: CubeColumns, sizes: CubeSizes): void {
  const limits = [
    ['indicator', columns.indicator, sizes.indicators - 1],
    ['region', columns.region, sizes.regions],
    ['department', columns.department, sizes.departments],
    ['area', columns.area, sizes.areas],
  ] as const;
  for (const [name, codes, limit] of limits) {
    let highest = 0;
    for (const code of codes) if (code > highest) highest = code;
    if (codes.length > 0 && highest > limit) {
      throw new RangeError(`The cube has the ${name} code ${highest}; the last one is ${limit}.`);
    }
  }
}

function reorder(
  columns: CubeColumns,
  bucketOf: (cell: number) => number,
  starts: Uint32Array,
): CubeColumns {
  const runs = runsOf(columns.indicator.length, bucketOf, starts);
  const place = <T extends Uint8Array | Uint16Array | Int32Array | Float64Array>(column: T): T => {
    const copy = column.slice() as T;
    for (const { from, to, target } of runs) copy.set(column.subarray(from, to), target);
    return copy;
  };
  return {
    indicator: place(columns.indicator),
    month: place(columns.month),
    region: place(columns.region),
    department: place(columns.department),
    area: place(columns.area),
    numerator: place(columns.numerator),
    denominator: place(columns.denominator),
  };
}

/** Cells one after the other of the same bucket, from and up to, and where they are to go. */
function runsOf(
  cells: number,
  bucketOf: (cell: number) => number,
  starts: Uint32Array,
): readonly { readonly from: number; readonly to: number; readonly target: number }[] {
  const next = starts.slice();
  const runs = [];
  for (let from = 0; from < cells; ) {
    const bucket = bucketOf(from);
    let to = from + 1;
    while (to < cells && bucketOf(to) === bucket) to += 1;
    const target = next[bucket] as number;
    next[bucket] = target + to - from;
    runs.push({ from, to, target });
    from = to;
  }
  return runs;
}

function totalsOf({ numerator, denominator }: CubeColumns, starts: Uint32Array): Sums {
  const totals = emptySums(starts.length - 1);
  for (let bucket = 0; bucket < starts.length - 1; bucket += 1) {
    let top = 0;
    let bottom = 0;
    const end = starts[bucket + 1] as number;
    for (let cell = starts[bucket] as number; cell < end; cell += 1) {
      top += numerator[cell] as number;
      bottom += denominator[cell] as number;
    }
    totals.numerator[bucket] = top;
    totals.denominator[bucket] = bottom;
  }
  return totals;
}
