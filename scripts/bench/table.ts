import type { Line } from './line';

/** Lines under a title as a table of plain text. */
export function tableOf(title: string, lines: readonly Line[]): string {
  const rows = lines.map(({ name, value, unit, target }) => {
    const digits = unit === 'ms' ? 0 : 2;
    const figure = `${value.toFixed(digits).padStart(8)} ${unit.padEnd(2)}`;
    if (target === null) return `  ${name.padEnd(36)}${figure}`;
    const verdict = value <= target ? 'met' : 'missed';
    return `  ${name.padEnd(36)}${figure}  target ≤ ${target} ${unit}: ${verdict}`;
  });
  return [title, ...rows].join('\n');
}

export function thousands(count: number): string {
  return count.toLocaleString('en');
}
