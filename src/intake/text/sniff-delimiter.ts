/** Characters that part the columns of exports; no other is looked for. */
export const delimiters = [',', '\t', ';', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

const sampleLines = 40;

/**
 * The delimiter that parts the first lines into the most columns of which most lines have the same
 * number, quoted text left out; a comma where no candidate occurs.
 */
export function sniffDelimiter(text: string): Delimiter {
  const lines = withoutQuoted(text)
    .split('\n', sampleLines)
    .filter((line) => line.trim() !== '');
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = mostFrequent(counts.filter((count) => count > 0));
    const agreeing = counts.filter((count) => count === usual).length;
    const score = usual * (agreeing / Math.max(lines.length, 1)) ** 2;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

function withoutQuoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, '""');
}

function mostFrequent(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  const [usual] = [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return usual?.[0] ?? 0;
}
