import { benjaminiHochberg } from '../../stats/false-discovery';
import { fisherUpperTail } from '../../stats/institutions/fisher-exact';
import type { Flag } from '../../warnings/flags/flag-schema';

/** Agreements of an area and region with their flags, flags in the order asked for. */
export interface FlagCell {
  readonly area: string;
  readonly region: string | null;
  readonly agreements: number;
  /** Yuan. */
  readonly amount: number;
  /** Agreements with at least one flag. */
  readonly any: number;
  readonly flags: readonly FlagCount[];
}

export interface FlagCount {
  readonly assessed: number;
  readonly flagged: number;
  /** Yuan, of the flagged. */
  readonly amount: number;
}

/** A red flag in an area, beside the other areas under the same filter. */
export interface AreaFlag extends FlagCount {
  readonly flag: Flag;
  /** Of the assessed, 0 … 1; null where none is. */
  readonly share: number | null;
  readonly elsewhere: FlagCount;
  readonly elsewhereShare: number | null;
  /** Flagged that the share elsewhere lets expect; null where nothing is assessed elsewhere. */
  readonly expected: number | null;
  /**
   * Probability of so many or more by chance if they were as frequent as elsewhere (Fisher's exact
   * test), adjusted for all flags of the area (Benjamini–Hochberg). Null where it cannot be told: nothing
   * flagged or nothing to compare with, or rows that are flagged all together (concentration).
   */
  readonly p: number | null;
  /** More than chance explains, at 5 % false discovery. */
  readonly isBeyondChance: boolean;
}

const level = 0.05;

/** The flags of an area, each compared with all other areas. */
export function assembleFlags(
  cells: readonly FlagCell[],
  flags: readonly Flag[],
  area: string,
): AreaFlag[] {
  const found = flags.map((flag, place) => {
    const own = sumCounts(cells, place, (cell) => cell.area === area);
    const elsewhere = sumCounts(cells, place, (cell) => cell.area !== area);
    const elsewhereShare = shareOf(elsewhere);
    const expected = elsewhereShare === null ? null : own.assessed * elsewhereShare;
    const p =
      own.flagged + elsewhere.flagged === 0 || flag.detect.method === 'concentration'
        ? null
        : fisherUpperTail({
            marked: own.flagged,
            all: own.assessed,
            otherMarked: elsewhere.flagged,
            otherAll: elsewhere.assessed,
          });
    return { ...own, flag, share: shareOf(own), elsewhere, elsewhereShare, expected, p };
  });
  const tested = found.filter(({ p }) => p !== null);
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p as number));
  const byFlag = new Map(tested.map(({ flag }, place) => [flag.name, adjusted[place] as number]));
  return found.map((each) => {
    const p = byFlag.get(each.flag.name) ?? null;
    return { ...each, p, isBeyondChance: p !== null && p <= level };
  });
}

function sumCounts(
  cells: readonly FlagCell[],
  place: number,
  isIn: (cell: FlagCell) => boolean,
): FlagCount {
  let [assessed, flagged, amount] = [0, 0, 0];
  for (const cell of cells) {
    const count = cell.flags[place];
    if (!count || !isIn(cell)) continue;
    assessed += count.assessed;
    flagged += count.flagged;
    amount += count.amount;
  }
  return { assessed, flagged, amount };
}

function shareOf({ assessed, flagged }: FlagCount): number | null {
  return assessed > 0 ? flagged / assessed : null;
}
