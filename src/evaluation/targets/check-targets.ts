import type { Problem } from '../../catalog/check/problem';
import { clauseById } from '../../catalog/clauses';
import { catalogueContext } from '../indicators';
import { compileTarget } from './compile-target';
import { targetSchema } from './target-schema';
import { targets } from './targets';

/** Everything wrong with target documents: shape, clauses, and what of them does not compile. */
export function checkTargets(documents: readonly unknown[] = targets): Problem[] {
  return documents.flatMap((document, place): Problem[] => {
    const parsed = targetSchema.safeParse(document);
    if (!parsed.success) {
      return parsed.error.issues.map(({ path, message }) => ({
        where: `data/targets ${place}#/${path.join('/')}`,
        message,
      }));
    }
    const { name, clauses } = parsed.data;
    const where = `data/targets/${name}.json`;
    const unknown = clauses
      .filter((id) => !clauseById(id))
      .map((id) => ({ where, message: `there is no clause ${id}` }));
    try {
      compileTarget(parsed.data, catalogueContext('2026-10-31'));
      return unknown;
    } catch (error) {
      return [
        ...unknown,
        { where, message: error instanceof Error ? error.message : String(error) },
      ];
    }
  });
}
