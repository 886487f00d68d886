import { checkCitations } from '../catalog/check/check-citations';
import { checkLanguages } from '../catalog/check/check-languages';
import { type Problem, repeated } from '../catalog/check/problem';
import { departmentByCode } from '../catalog/departments';
import type { CompileContext } from '../evaluation/compile-context';
import { catalogueContext } from '../evaluation/indicators';
import { checkPlainText } from '../evaluation/model/check-plain-text';
import { describeModelProblem } from '../evaluation/model/model-problem';
import { methodFigures } from './method-figures';
import { isRowDetect, type RowDetect } from './row-methods';
import { compileHits } from './rows/compile-hits';
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
): Problem[] {
  const file = `data/rules/${nameOf(document, index)}.json`;
  const unsafe = checkPlainText(document);
  if (unsafe.length > 0) {
    return unsafe.map((problem) => ({
      where: `${file}#${problem.path}`,
      message: describeModelProblem(problem),
    }));
  }
  const parsed = ruleSchema.safeParse(document);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => ({
      where: `${file}#/${path.join('/')}`,
      message,
    }));
  }
  const rule = parsed.data;
  return [
    ...checkLevels(rule, file),
    ...checkReason(rule, file),
    ...checkCause(rule, file),
    ...checkCitations(`${file}#/clauses`, rule.clauses),
    ...checkLanguages(file, rule),
    ...checkResponsible(rule, file),
    ...checkCompiles(rule, file, context),
  ];
}

function nameOf(document: unknown, index: number): string {
  const named = typeof document === 'object' && document !== null && 'name' in document;
  return named ? String(document.name) : `document ${index + 1}`;
}

function checkLevels({ levels }: Rule, file: string): Problem[] {
  const where = (place: number): string => `${file}#/levels/${place}`;
  const problems: Problem[] = levels.flatMap((row, place) => {
    const before = levels[place - 1];
    const isGraver =
      before && warningLevels.indexOf(row.level) < warningLevels.indexOf(before.level);
    return isGraver
      ? [{ where: where(place), message: `${row.level} is graver than the row before it` }]
      : [];
  });
  for (const place of unreachableRows(levels)) {
    problems.push({
      where: where(place),
      message: 'no case reaches this row: a row before it asks for no more',
    });
  }
  const last = levels.at(-1);
  if (last && Object.keys(last).length > 1) {
    problems.push({
      where: where(levels.length - 1),
      message: 'the last row must ask for nothing but name a level, else cases fall through',
    });
  }
  return problems;
}

function checkReason({ reason, detect }: Rule, file: string): Problem[] {
  const known = methodFigures[detect.method];
  return (['zh', 'en'] as const).flatMap((language): Problem[] => {
    const where = `${file}#/reason/${language}`;
    try {
      return parseTemplate(reason[language]).flatMap((part) =>
        'figure' in part && !Object.hasOwn(known, part.figure)
          ? [
              {
                where,
                message: `the method ${detect.method} has no figure {${part.figure}}; there are ${Object.keys(known).join(', ')}`,
              },
            ]
          : [],
      );
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      return [{ where, message: error.message }];
    }
  });
}

function checkCause({ cause }: Rule, file: string): Problem[] {
  return warningCauses.some(({ code }) => code === cause)
    ? []
    : [
        {
          where: `${file}#/cause`,
          message: `data/rules/warning-causes.json has no cause ${cause}`,
        },
      ];
}

function checkResponsible({ responsible }: Rule, file: string): Problem[] {
  if (typeof responsible === 'string' || departmentByCode(responsible.department)) return [];
  return [
    {
      where: `${file}#/responsible/department`,
      message: `there is no department ${responsible.department}`,
    },
  ];
}

function checkCompiles(rule: Rule, file: string, context: CompileContext): Problem[] {
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
    return [{ where: file, message: error.message }];
  }
}
