import { checkCitations } from '../../catalog/check/check-citations';
import { checkLanguages } from '../../catalog/check/check-languages';
import { type Problem, repeated } from '../../catalog/check/problem';
import type { CompileContext } from '../../evaluation/compile-context';
import { catalogueContext } from '../../evaluation/indicators';
import { findRule } from '../rules';
import { compileFlag } from './compile-flag';
import { flagSchema } from './flag-schema';
import { flags } from './flags';

/**
 * Everything wrong with flag documents, none when all hold: their shape, languages, clauses and rule
 * that exist, expressions and fields that compile, and that every name is used once.
 */
export function checkFlags(
  documents: readonly unknown[] = flags,
  context: CompileContext = catalogueContext('2026-10-31'),
): Problem[] {
  const names = documents.map((document, index) => nameOf(document, index));
  return [
    ...documents.flatMap((document, index) => checkFlag(document, fileOf(names[index]), context)),
    ...repeated(names).map((name) => ({
      where: fileOf(name),
      message: 'another flag has this name',
    })),
  ];
}

function checkFlag(document: unknown, file: string, context: CompileContext): Problem[] {
  const parsed = flagSchema.safeParse(document);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => ({
      where: `${file}#/${path.join('/')}`,
      message,
    }));
  }
  const flag = parsed.data;
  const problems = [
    ...checkCitations(`${file}#/clauses`, flag.clauses),
    ...checkLanguages(file, flag),
  ];
  if (flag.rule !== undefined && !findRule(flag.rule)) {
    problems.push({ where: `${file}#/rule`, message: `there is no rule ${flag.rule}` });
  }
  try {
    compileFlag(flag, { from: '2026-01', to: '2026-10' }, context);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    problems.push({ where: file, message: error.message });
  }
  return problems;
}

function nameOf(document: unknown, index: number): string {
  const named = typeof document === 'object' && document !== null && 'name' in document;
  return named ? String(document.name) : `document ${index + 1}`;
}

function fileOf(name: string | undefined): string {
  return `data/rules/flags/${name}.json`;
}
