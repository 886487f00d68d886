import type { z } from 'zod';
import zhCN from 'zod/v4/locales/zh-CN.js';
import { clauseById } from '../../catalog/clauses';
import { readJson } from '../../util/json-fault';
import type { BrokenRule } from '../broken-rule';
import { checkCompiles } from '../check-indicators';
import type { CompileContext } from '../compile-context';
import { catalogueContext, findIndicator } from '../indicators';
import { checkPlainText } from './check-plain-text';
import { checkTree } from './check-tree';
import type { ModelProblem } from './model-problem';
import { type Model, modelSchema } from './model-schema';

/** A file of a model larger than this is not read: the largest real one has 20 kB. */
const byteLimit = 1_000_000;

/** A model that may be scored, or everything that is wrong with it. */
export type CheckedModel =
  | { readonly model: Model; readonly problems: readonly [] }
  | { readonly model: null; readonly problems: readonly ModelProblem[] };

/** The model in the text of a file; nothing of it is used unless all of it holds. */
export function readModel(text: string, context?: CompileContext): CheckedModel {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > byteLimit) return refused({ path: '', code: 'too_large', bytes, limit: byteLimit });
  const { value, fault } = readJson(text);
  return fault ? refused({ path: '', code: 'not_json', ...fault }) : checkModel(value, context);
}

/**
 * A model document with everything wrong in it: plain text everywhere, its shape, weights of 100 in
 * each level, every group and indicator once, indicators and clauses that exist, goalposts where
 * they are needed, grades in order, and own indicators that compile against the catalogue.
 */
export function checkModel(
  document: unknown,
  context: CompileContext = catalogueContext('2026-10-31'),
): CheckedModel {
  const unsafe = checkPlainText(document);
  if (unsafe.length > 0) return { model: null, problems: unsafe };
  const parsed = modelSchema.safeParse(document);
  if (!parsed.success) {
    return { model: null, problems: shapeProblems(document, parsed.error.issues) };
  }
  const model = parsed.data;
  const problems = [
    ...checkTree(model),
    ...checkGrades(model),
    ...checkClauses(model),
    ...checkOwnIndicators(model, context),
  ];
  return problems.length === 0 ? { model, problems: [] } : { model: null, problems };
}

function shapeProblems(
  document: unknown,
  issues: readonly z.core.$ZodIssue[],
): readonly ModelProblem[] {
  const chinese = modelSchema.safeParse(document, { error: zhCN().localeError }).error?.issues;
  return issues.map((issue, place) => {
    const rule = (issue.code === 'custom' ? (issue.params as Partial<BrokenRule>) : null)?.rule;
    return {
      path: issue.path.map((part) => `/${String(part)}`).join(''),
      code: 'shape',
      detail: issue.message,
      chinese: rule ? null : (chinese?.[place]?.message ?? null),
      rule: rule ?? null,
    };
  });
}

function refused(problem: ModelProblem): CheckedModel {
  return { model: null, problems: [problem] };
}

function checkGrades({ grades, scale }: Model): ModelProblem[] {
  const problems: ModelProblem[] = [];
  grades.forEach(({ name, from }, index) => {
    const path = `/grades/${index}`;
    const before = grades[index - 1];
    if (grades.slice(0, index).some((each) => each.name === name)) {
      problems.push({ path: `${path}/name`, code: 'grade_twice', name });
    }
    if (before && from >= before.from) {
      problems.push({ path: `${path}/from`, code: 'grade_order', name });
    }
    if (from > scale)
      problems.push({ path: `${path}/from`, code: 'grade_above_scale', from, scale });
    if (index === grades.length - 1 && from !== 0) {
      problems.push({ path: `${path}/from`, code: 'grade_floor', from });
    }
  });
  return problems;
}

function checkClauses(model: Model): ModelProblem[] {
  const cited = [
    { at: '', ids: model.clauses },
    ...model.dimensions.flatMap(({ clauses, groups }, index) => [
      { at: `/dimensions/${index}`, ids: clauses ?? [] },
      ...(groups ?? []).map((group, place) => ({
        at: `/dimensions/${index}/groups/${place}`,
        ids: group.clauses ?? [],
      })),
    ]),
    ...(model.indicators ?? []).map(({ clauses }, index) => ({
      at: `/indicators/${index}`,
      ids: clauses,
    })),
  ];
  return cited.flatMap(({ at, ids }) =>
    ids.flatMap((id, index): ModelProblem[] =>
      clauseById(id) ? [] : [{ path: `${at}/clauses/${index}`, code: 'unknown_clause', id }],
    ),
  );
}

function checkOwnIndicators({ indicators }: Model, context: CompileContext): ModelProblem[] {
  return (indicators ?? []).flatMap((indicator, index): ModelProblem[] => {
    const { name } = indicator;
    const path = `/indicators/${index}`;
    const isTaken =
      findIndicator(name) !== undefined ||
      indicators?.slice(0, index).some((each) => each.name === name);
    if (isTaken) return [{ path: `${path}/name`, code: 'indicator_name_taken', name }];
    return checkCompiles(indicator, context).map(({ message }) => ({
      path,
      code: 'indicator_invalid',
      name,
      detail: message.replace(/^data\/models\/indicators\/[a-z0-9_]+\.json, /, ''),
    }));
  });
}
