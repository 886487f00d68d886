import type { Line, Measured } from './results';

/** The lines of one snapshot as a table of plain text. */
export function tableOf({ snapshot }: Measured, lines: readonly Line[]): string {
  const title = `${snapshot.millions} M rows (${thousands(snapshot.rows)} rows, ${thousands(snapshot.cells)} cells, file ${(snapshot.bytes / 1e6).toFixed(1)} MB)`;
  const rows = lines.map(({ name, value, unit, target }) => {
    const figure = `${value.toFixed(unit === 'ms' ? 0 : 2).padStart(8)} ${unit.padEnd(2)}`;
    if (target === null) return `  ${name.padEnd(30)}${figure}`;
    const verdict = value <= target ? 'met' : 'missed';
    return `  ${name.padEnd(30)}${figure}  target ≤ ${target} ${unit}: ${verdict}`;
  });
  return [title, ...rows].join('\n');
}

function thousands(count: number): string {
  return count.toLocaleString('en');
}
