import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const publicId = 'virtual:indicator-names';
const resolvedId = `\0${publicId}`;
const folder = 'data/models/indicators';

/**
 * Serves the names of all indicators without their documents, so that the first JavaScript can
 * check a link and need not carry the models.
 */
export function indicatorNamesPlugin(): Plugin {
  let root = process.cwd();
  return {
    name: 'chengjian:indicator-names',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === publicId ? resolvedId : null),
    load(id) {
      if (id !== resolvedId) return null;
      const names = readdirSync(resolve(root, folder))
        .filter((file) => file.endsWith('.json'))
        .map((file) => file.slice(0, -'.json'.length))
        .sort();
      return `export const indicatorNames = ${JSON.stringify(names)};`;
    },
  };
}
