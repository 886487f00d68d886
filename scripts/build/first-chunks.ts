import type { Rolldown } from 'vite';

const start = /src\/app\/start\.tsx$/;

/**
 * The chunks without which the shell cannot be drawn: the entry, the start of the console that it
 * imports, and all that these import statically; what is imported stands before what imports it, as
 * styles must. Null where the bundle has no entry.
 */
export function firstChunks(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] | null {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const entry = chunks.find((chunk) => chunk.isEntry && !chunk.fileName.includes('worker'));
  if (!entry) return null;
  const console = chunks.find((chunk) => start.test(chunk.facadeModuleId ?? ''));
  if (!console) throw new Error('The bundle has no chunk of src/app/start.tsx.');
  const found: Rolldown.OutputChunk[] = [];
  const visited = new Set<string>();
  const visit = (chunk: Rolldown.OutputChunk) => {
    if (visited.has(chunk.fileName)) return;
    visited.add(chunk.fileName);
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') visit(imported);
    }
    found.push(chunk);
  };
  visit(entry);
  visit(console);
  return found;
}
