import type { ModelProblem } from './model-problem';

/** Levels of a model document: dimensions, groups, indicators, goalposts and what holds them. */
const depthLimit = 12;

/** A tag, its end, a comment or a declaration. A `<` before a space is a comparison. */
const markup = /<[/!?a-z]/i;

/** Control and format characters but tab and line break, the invisible ones that turn text round too. */
const control = /[\p{Cc}\p{Cf}]/u;

/** Expressions of own indicators: the grammar checks them, and `<` compares. */
const expressions = new Set(['where', 'met', 'mean']);

/** Markup, control characters and too deep a nesting anywhere in a document, keys included. */
export function checkPlainText(document: unknown, path = '', depth = 0): ModelProblem[] {
  if (typeof document === 'string') return checkText(document, path);
  if (typeof document !== 'object' || document === null) return [];
  if (depth >= depthLimit) return [{ path, code: 'too_deep', limit: depthLimit }];
  return Object.entries(document).flatMap(([key, value]) => [
    ...checkText(key, path),
    ...(expressions.has(key) && typeof value === 'string'
      ? []
      : checkPlainText(value, `${path}/${key}`, depth + 1)),
  ]);
}

function checkText(text: string, path: string): ModelProblem[] {
  if (markup.test(text)) return [{ path, code: 'markup', text: text.slice(0, 60) }];
  const found = control.exec(text.replaceAll(/[\t\n]/g, ''))?.[0];
  if (found === undefined) return [];
  const point = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return [{ path, code: 'control_character', character: `U+${point}` }];
}
