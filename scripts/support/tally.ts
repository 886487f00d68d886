/** How many checks passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts of the closing lines of Vitest (`Tests  3 failed | 120 passed (123)`) and Playwright
 * (`  2 failed` … `  40 passed (1.2m)`); flaky and timed-out tests count as failed.
 * Throws where neither is found, so that a suite that ran nothing is not taken for a green one.
 */
export function tallyOf(output: string): Tally {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are control characters.
  const plain = output.replace(/\u001b\[[0-9;]*m/g, '');
  const vitest = plain.match(/^\s*Tests\s+(.+)$/m)?.[1];
  const text = vitest ?? plain.split('\n').slice(-400).filter(isPlaywrightSum).join('\n');
  const count = (word: string) =>
    [...text.matchAll(new RegExp(`(\\d+) ${word}`, 'g'))].reduce((sum, m) => sum + Number(m[1]), 0);
  const passed = count('passed');
  const failed = count('failed') + count('flaky') + count('interrupted') + count('did not run');
  if (passed + failed === 0) throw new Error('The suite printed no result: no test was run.');
  return { passed, failed };
}

function isPlaywrightSum(line: string): boolean {
  return /^\s+\d+ (passed|failed|flaky|interrupted|did not run)\b/.test(line);
}
