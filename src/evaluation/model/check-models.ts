import type { IndicatorProblem } from '../check-indicators';
import { checkModel } from './check-model';
import { describeModelProblem } from './model-problem';
import { models } from './models';

/** Everything wrong with model documents, by place, none when all hold; every name is used once. */
export function checkModels(documents: readonly unknown[] = models): IndicatorProblem[] {
  const names = new Set<string>();
  return documents.flatMap((document, index) => {
    const named = typeof document === 'object' && document !== null && 'name' in document;
    const name = named ? String(document.name) : `document ${index + 1}`;
    const where = (path: string): string => `data/models/${name}.json#${path}`;
    const problems = checkModel(document).problems.map((problem) => ({
      where: where(problem.path),
      message: describeModelProblem(problem),
    }));
    if (names.has(name)) {
      const message = describeModelProblem({ code: 'model_name_taken', name });
      problems.push({ where: where('/name'), message });
    }
    names.add(name);
    return problems;
  });
}
