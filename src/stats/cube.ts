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
  const runs = runsOf(columns);
  const { firstMonth, months } = span(runs);
  const base = monthOrdinal(firstMonth);
  const bucketOf = ({ indicator, month }: Run): number =>
    indicator * months + monthOrdinal(month) - base;
  const starts = startsOf(runs, bucketOf, sizes.indicators * months);
  const sorted = isOrdered(runs, bucketOf) ? columns : reorder(columns, runs, bucketOf, starts);
  return { sizes, columns: sorted, firstMonth, months, starts, totals: totalsOf(sorted, starts) };
}

function checkCodes(columns: CubeColumns, sizes: CubeSizes): void {
  const limits = [
    ['indicator', columns.indicator, sizes.indicators - 1],
    ['region', columns.region, sizes.regions],
    ['department', columns.department, sizes.departments],
    ['area', columns.area, sizes.areas],
  ] as const;
  for (const [name, codes, limit] of limits) {
    const highest = highestOf(codes);
    if (highest > limit) {
      throw new RangeError(`The cube has the ${name} code ${highest}; the last one is ${limit}.`);
    }
  }
}

/** The highest code of a column, -1 without any. */
function highestOf(codes: Uint8Array | Uint16Array): number {
  let highest = -1;
  for (let cell = 0; cell < codes.length; cell += 1) {
    const code = codes[cell] as number;
    if (code > highest) highest = code;
  }
  return highest;
}

/** Cells one after the other of the same indicator and month: from and up to. */
interface Run {
  readonly indicator: number;
  /** yyyymm */
  readonly month: number;
  readonly from: number;
  readonly to: number;
}

/** All that is asked of each cell is asked of its run: cells mostly come in order. */
function runsOf({ indicator, month }: CubeColumns): readonly Run[] {
  const runs: Run[] = [];
  const cells = indicator.length;
  for (let from = 0; from < cells; ) {
    const code = indicator[from] as number;
    const when = month[from] as number;
    let to = from + 1;
    while (to < cells && indicator[to] === code && month[to] === when) to += 1;
    runs.push({ indicator: code, month: when, from, to });
    from = to;
  }
  return runs;
}

/** The first month and how many there are up to the last; 0 without runs. */
function span(runs: readonly Run[]): { readonly firstMonth: number; readonly months: number } {
  if (runs.length === 0) return { firstMonth: 0, months: 0 };
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { month } of runs) {
    if (month < first) first = month;
    if (month > last) last = month;
  }
  return { firstMonth: first, months: monthOrdinal(last) - monthOrdinal(first) + 1 };
}

function startsOf(
  runs: readonly Run[],
  bucketOf: (run: Run) => number,
  buckets: number,
): Uint32Array {
  const starts = new Uint32Array(buckets + 1);
  for (const run of runs) {
    const next = bucketOf(run) + 1;
    starts[next] = (starts[next] as number) + run.to - run.from;
  }
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  }
  return starts;
}

function isOrdered(runs: readonly Run[], bucketOf: (run: Run) => number): boolean {
  let previous = -1;
  for (const run of runs) {
    const bucket = bucketOf(run);
    if (bucket < previous) return false;
    previous = bucket;
  }
  return true;
}

function reorder(
  columns: CubeColumns,
  runs: readonly Run[],
  bucketOf: (run: Run) => number,
  starts: Uint32Array,
): CubeColumns {
  const next = starts.slice();
  const targets = runs.map((run) => {
    const bucket = bucketOf(run);
    const target = next[bucket] as number;
    next[bucket] = target + run.to - run.from;
    return target;
  });
  const place = <T extends Uint8Array | Uint16Array | Int32Array | Float64Array>(column: T): T => {
    const copy = column.slice() as T;
    for (const [index, { from, to }] of runs.entries()) {
      copy.set(column.subarray(from, to), targets[index]);
    }
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
