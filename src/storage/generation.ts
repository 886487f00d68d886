/** Name of the manifest in the folder of a generation. */
export const manifestFile = 'manifest.json';

/** Whether a name is that of a folder of a generation. */
export function isGeneration(name: string): boolean {
  return name.startsWith('generation-');
}

/** The name of a generation that none of the names is taken by. */
export function nextGeneration(names: readonly string[]): string {
  const used = names.filter(isGeneration).map((name) => Number(name.split('-')[1]) || 0);
  return `generation-${Math.max(0, ...used) + 1}`;
}
