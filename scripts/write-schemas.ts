import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorSchemas, schemaFolder } from './support/editor-schemas';

/** Writes the JSON Schemas of models and indicators for editors. */
export async function main(_args: string[] = []): Promise<void> {
  await mkdir(schemaFolder, { recursive: true });
  for (const [file, text] of editorSchemas()) {
    await writeFile(join(schemaFolder, file), text);
    process.stdout.write(`${schemaFolder}/${file}\n`);
  }
}
