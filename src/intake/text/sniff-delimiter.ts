const candidates = [',', '\t', ';', '|', '，'] as const;
export type Delimiter = (typeof candidates)[number];

const sampleLines = 30;

/**
 * The delimiter that parts the first lines into the most equal columns outside quotes; a comma
 * where no candidate occurs.
 */
export function sniffDelimiter(text: string): Delimiter {
  const lines = text.slice(0, 200_000).split(/\r\n|\n|\r/, sampleLines).filter(Boolean);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of candidates) {
    const counts = lines.map((line) => countOutsideQuotes(line, delimiter));
    const usual = mostFrequent(counts.filter((count) => count > 0));
    const share = counts.filter((count) => count === usual).length / Math.max(lines.length, 1);
    const score = usual * share;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

function countOutsideQuotes(line: string, delimiter: string): number {
  let count = 0;
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) count += 1;
  }
  return count;
}

function mostFrequent(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  let usual = 0;
  let times = 0;
  for (const [count, occurrences] of tally) {
    if (occurrences > times || (occurrences === times && count > usual)) {
      usual = count;
      times = occurrences;
    }
  }
  return usual;
}
