import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSample } from '../support/read-sample';

const folder = 'tests/fixtures/intake';
const names = readdirSync(folder).filter((name) => !name.endsWith('.json'));

/** Every file of the corpus with the report that it must give, in pairs. */
describe('corpus', () => {
  it.each(names)('%s', async (name) => {
    const file = new Blob([readFileSync(join(folder, name))]);
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    expect(await readSample(file)).toEqual(expected);
  });
});
