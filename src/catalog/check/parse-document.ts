import type { z } from 'zod';
import type { Problem } from './problem';

/** A document by its schema, or null with a problem for every violation. */
export function parseDocument<T>(
  schema: z.ZodType<T>,
  document: unknown,
  file: string,
  problems: Problem[],
): T | null {
  const { success, data, error } = schema.safeParse(document);
  if (success) return data;
  for (const { path, message } of error.issues) {
    problems.push({ where: [file, ...path.map(String)].join(' '), message });
  }
  return null;
}
