import { clauseById } from '../catalog/clauses';
import type { CompileContext } from './compile-context';
import { compileCube } from './compile-cube';
import { compileUnitValues } from './compile-unit-values';
import { type Indicator, indicatorSchema } from './indicator-schema';
import { catalogueContext, indicators } from './indicators';
import type { UnitMeasure } from './unit-measure-schema';

/** Something wrong in a document: where, and what. */
export interface IndicatorProblem {
  readonly where: string;
  readonly message: string;
}

/**
 * Everything wrong with indicator documents, none when all hold: their shape, datasets, fields,
 * types and codes of their expressions, clauses, and that every name is used once.
 */
export function checkIndicators(
  documents: readonly unknown[] = indicators,
  context: CompileContext = catalogueContext('2026-10-31'),
): IndicatorProblem[] {
  const names = new Set<string>();
  return documents.flatMap((document, index) => {
    const parsed = indicatorSchema.safeParse(document);
    if (!parsed.success) {
      return parsed.error.issues.map((issue) => ({
        where: `${placeOf(document, index)}#/${issue.path.join('/')}`,
        message: issue.message,
      }));
    }
    const indicator = parsed.data;
    const problems = [...checkClauses(indicator), ...checkCompiles(indicator, context)];
    if (names.has(indicator.name)) {
      problems.push({
        where: placeOf(document, index),
        message: 'another indicator has this name',
      });
    }
    names.add(indicator.name);
    return problems;
  });
}

function checkClauses(indicator: Indicator): IndicatorProblem[] {
  return indicator.clauses
    .filter((id) => !clauseById(id))
    .map((id) => ({
      where: `data/models/indicators/${indicator.name}.json#/clauses`,
      message: `there is no clause ${id}`,
    }));
}

/** What of an indicator does not compile: datasets, fields, types, codes, expressions. */
export function checkCompiles(
  indicator: Indicator | UnitMeasure,
  context: CompileContext,
): IndicatorProblem[] {
  const month = '2026-01';
  try {
    if (indicator.kind === 'unit') {
      compileUnitValues(indicator, context, { level: 'region', months: [month], window: 'month' });
    } else compileCube([indicator], { ...context, from: month, to: month });
    return [];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return [{ where: `data/models/indicators/${indicator.name}.json`, message: error.message }];
  }
}

function placeOf(document: unknown, index: number): string {
  const named = typeof document === 'object' && document !== null && 'name' in document;
  return named
    ? `data/models/indicators/${String(document.name)}.json`
    : `data/models/indicators, document ${index + 1}`;
}
