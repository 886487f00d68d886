import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../support/contrast';

const css = readFileSync(new URL('../../src/app/theme/tokens.css', import.meta.url), 'utf8');

const declared = (selector: string): Record<string, string> => {
  const start = css.indexOf(`\n${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no rule "${selector}".`);
  const body = css.slice(start, css.indexOf('\n}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, colour]) => [
      name,
      colour,
    ]),
  );
};

const light = declared(':root');
const schemes = {
  light,
  dark: { ...light, ...declared(':root[data-mantine-color-scheme="dark"]') },
};

const grounds = ['surface', 'surface-raised', 'surface-hover', 'rail'];
const textPairs: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-2', 'accent', 'good', 'concern'].flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  ['ink-3', 'surface'],
  ['ink-3', 'surface-raised'],
  ['ink-2', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['accent-strong', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['concern', 'concern-soft'],
  ['surface', 'ink'],
  ...['red', 'orange', 'yellow', 'blue'].map(
    (level) => [`on-level-${level}`, `level-${level}`] as const,
  ),
  ...[1, 2, 3, 4, 5, 6, 7].map((step) => [`on-diverging-${step}`, `diverging-${step}`] as const),
];

describe.each(Object.entries(schemes))('%s', (_, tokens) => {
  const colour = (name: string) => {
    const value = tokens[name];
    if (!value) throw new Error(`There is no token --${name}.`);
    return value;
  };

  test.each(textPairs)('text --%s on --%s has a contrast of at least 4.5', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['control-line', 'surface'],
    ['control-line', 'surface-raised'],
    ['focus', 'surface'],
    ['focus', 'rail'],
    ['focus', 'surface-hover'],
    ['series', 'surface'],
    ...['line-1', 'line-2', 'line-3', 'line-4', 'line-5', 'line-6'].map((line) => [
      line,
      'surface',
    ]),
    ['level-red', 'surface'],
    ['level-orange', 'surface'],
    ['level-blue', 'surface'],
  ])('the mark --%s on --%s has a contrast of at least 3', (mark, ground) => {
    expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  test('the five classes of a map go evenly in one direction', () => {
    const steps = [1, 2, 3, 4, 5].map((step) => contrast(colour(`rate-${step}`), '#000000'));
    const sorted = steps.toSorted((a, b) => a - b);
    expect([sorted, sorted.toReversed()]).toContainEqual(steps);
  });
});
