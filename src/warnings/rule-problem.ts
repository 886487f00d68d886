import type { Problem } from '../catalog/check/problem';

/** What can be wrong in a rule document. */
export type RuleFault =
  | 'not_json'
  | 'too_large'
  | 'plain_text'
  | 'shape'
  | 'level_order'
  | 'level_unreachable'
  | 'level_gap'
  | 'template'
  | 'unknown_figure'
  | 'unknown_cause'
  | 'citation'
  | 'languages'
  | 'unknown_department'
  | 'compile'
  | 'name_taken';

/** A defect of a rule document, in English and as what a sentence in another language needs. */
export interface RuleProblem extends Problem {
  /** JSON Pointer into the document, empty for the whole. */
  readonly path: string;
  readonly code: RuleFault;
  readonly values: Readonly<Record<string, string | number>>;
  /** In the words of zod, for the shape; null where the code says it. */
  readonly chinese: string | null;
}

/** A defect at a place of a rule's file; the file is what errors of the repository name. */
export function ruleProblem(
  file: string,
  path: string,
  code: RuleFault,
  message: string,
  values: RuleProblem['values'] = {},
  chinese: string | null = null,
): RuleProblem {
  const where = path === '' ? file : `${file}#${path}`;
  return { where, message, path, code, values: { detail: message, ...values }, chinese };
}
