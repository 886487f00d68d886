import zhCN from 'zod/v4/locales/zh-CN.js';
import { checkCitations } from '../catalog/check/check-citations';
import { checkLanguages } from '../catalog/check/check-languages';
import { type Problem, repeated } from '../catalog/check/problem';
import { departmentByCode } from '../catalog/departments';
import type { CompileContext } from '../evaluation/compile-context';
import { ExpressionError } from '../evaluation/expression/expression-error';
import { catalogueContext } from '../evaluation/indicators';
import { checkPlainText } from '../evaluation/model/check-plain-text';
import { describeModelProblem } from '../evaluation/model/model-problem';
import { methodFigures } from './method-figures';
import { isRowDetect, type RowDetect } from './row-methods';
import { compileHits } from './rows/compile-hits';
import { type RuleProblem, ruleProblem } from './rule-problem';
import { type Rule, ruleSchema } from './rule-schema';
import { rules, warningCauses } from './rules';
import { compileSeries } from './series/compile-series';
import { limitOf, ruleMeasure, type SeriesRule } from './series/rule-measure';
import { parseTemplate, TemplateError } from './template/parse-template';
import { unreachableRows, warningLevels } from './warning-level';

/**
 * Everything wrong with rule documents, none when all hold: plain text everywhere, their shape, level
 * tables without gaps, placeholders that the method has, causes, clauses and departments that exist,
 * expressions, fields and measures that compile, and that every name is used once.
 */
export function checkRules(
  documents: readonly unknown[] = rules,
  context: CompileContext = catalogueContext('2026-10-31'),
): Problem[] {
  const checked = documents.map((document, index) => checkRule(document, index, context));
  const names = documents.map((document, index) => nameOf(document, index));
  return [
    ...checked.flat(),
    ...repeated(names).map((name) => ({
      where: `data/rules/${name}.json`,
      message: 'another rule has this name',
    })),
  ];
}

/** Everything wrong with one document; see `checkRules`. */
export function checkRule(
  document: unknown,
  index = 0,
  context: CompileContext = catalogueContext('2026-10-31'),
): RuleProblem[] {
  const file = `data/rules/${nameOf(document, index)}.json`;
  const unsafe = checkPlainText(document);
  if (unsafe.length > 0) {
    return unsafe.map((problem) =>
      ruleProblem(file, problem.path, 'plain_text', describeModelProblem(problem)),
    );
  }
  const parsed = ruleSchema.safeParse(document);
  if (!parsed.success) {
    const chinese = ruleSchema.safeParse(document, { error: zhCN().localeError }).error?.issues;
    return parsed.error.issues.map(({ path, message }, place) =>
      ruleProblem(
        file,
        `/${path.join('/')}`,
        'shape',
        message,
        {},
        chinese?.[place]?.message ?? null,
      ),
    );
  }
  const rule = parsed.data;
  return [
    ...checkLevels(rule, file),
    ...checkReason(rule, file),
    ...checkCause(rule, file),
    ...checkCitations(`${file}#/clauses`, rule.clauses).map(({ message }) =>
      ruleProblem(file, '/clauses', 'citation', message),
    ),
    ...checkLanguages(file, rule).map(({ where, message }) => ({
      ...ruleProblem(file, pointerIn(where), 'languages', message),
      where,
    })),
    ...checkResponsible(rule, file),
    ...checkCompiles(rule, file, context),
  ];
}

function nameOf(document: unknown, index: number): string {
  const named = typeof document === 'object' && document !== null && 'name' in document;
  return named ? String(document.name) : `document ${index + 1}`;
}

function pointerIn(where: string): string {
  return where.includes('#') ? where.slice(where.indexOf('#') + 1) : '';
}

function checkLevels({ levels }: Rule, file: string): RuleProblem[] {
  const at = (place: number) => `/levels/${place}`;
  const problems: RuleProblem[] = levels.flatMap(({ level }, place) => {
    const before = levels[place - 1];
    const isGraver = before && warningLevels.indexOf(level) < warningLevels.indexOf(before.level);
    const message = `${level} is graver than the row before it`;
    return isGraver ? [ruleProblem(file, at(place), 'level_order', message)] : [];
  });
  for (const place of unreachableRows(levels)) {
    const message = 'no case reaches this row: a row before it asks for no more';
    problems.push(ruleProblem(file, at(place), 'level_unreachable', message));
  }
  const last = levels.at(-1);
  if (last && Object.keys(last).length > 1) {
    const message = 'the last row must ask for nothing but name a level, else cases fall through';
    problems.push(ruleProblem(file, at(levels.length - 1), 'level_gap', message));
  }
  return problems;
}

function checkReason({ reason, detect }: Rule, file: string): RuleProblem[] {
  const known = methodFigures[detect.method];
  const figures = Object.keys(known).join(', ');
  return (['zh', 'en'] as const).flatMap((language): RuleProblem[] => {
    const path = `/reason/${language}`;
    try {
      return parseTemplate(reason[language]).flatMap((part) => {
        if (!('figure' in part) || Object.hasOwn(known, part.figure)) return [];
        const { figure } = part;
        const message = `the method ${detect.method} has no figure {${figure}}; there are ${figures}`;
        return [ruleProblem(file, path, 'unknown_figure', message, { figure, figures })];
      });
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      return [ruleProblem(file, path, 'template', error.message)];
    }
  });
}

function checkCause({ cause }: Rule, file: string): RuleProblem[] {
  if (warningCauses.some(({ code }) => code === cause)) return [];
  const message = `data/rules/warning-causes.json has no cause ${cause}`;
  const causes = warningCauses.map(({ code }) => code).join(', ');
  return [ruleProblem(file, '/cause', 'unknown_cause', message, { cause, causes })];
}

function checkResponsible({ responsible }: Rule, file: string): RuleProblem[] {
  if (typeof responsible === 'string' || departmentByCode(responsible.department)) return [];
  const { department } = responsible;
  const message = `there is no department ${department}`;
  const path = '/responsible/department';
  return [ruleProblem(file, path, 'unknown_department', message, { department })];
}

function checkCompiles(rule: Rule, file: string, context: CompileContext): RuleProblem[] {
  const { detect } = rule;
  try {
    if (isRowDetect(detect)) compileHits(rule as Rule & { detect: RowDetect }, context);
    else {
      const series = rule as SeriesRule;
      const measure = ruleMeasure(series);
      if ('limit' in detect) limitOf(series, detect.limit, measure);
      compileSeries([series], { ...context, from: '2026-01', to: '2026-01' });
    }
    return [];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [, place = '', detail = error.message] =
      /^[^,]+, ([\w/]+): (.*)$/s.exec(error.message) ?? [];
    const path = error instanceof ExpressionError ? error.place.path : place;
    const problem = ruleProblem(file, pointerOf(path), 'compile', error.message, { detail });
    return [{ ...problem, where: file }];
  }
}

/** Where a compiler says that something stands, as a pointer into the rule. */
function pointerOf(path: string): string {
  if (path === '') return '';
  return /^(flow|stock)\b/.test(path) ? `/detect/measure/source/${path}` : `/${path}`;
}
