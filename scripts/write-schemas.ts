import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { editorSchemas } from './support/editor-schemas';

/** Writes the JSON Schemas of models, indicators and rules for editors. */
export async function main(_args: string[] = []): Promise<void> {
  for (const [file, text] of editorSchemas()) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    process.stdout.write(`${file}\n`);
  }
}
