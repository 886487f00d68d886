/** A piece of a reason: text as it stands, or the name of a figure. */
export type TemplatePart = { readonly text: string } | { readonly figure: string };

/** A template that cannot be read; `position` counts characters from 0. */
export class TemplateError extends Error {
  readonly position: number;

  constructor(problem: string, position: number) {
    super(`${problem} (at character ${position + 1})`);
    this.name = 'TemplateError';
    this.position = position;
  }
}

const name = /^[a-z][a-z_]*$/;

/**
 * The parts of a template such as `{rows} overdue, the longest by {longest}`. A placeholder is one
 * name in braces; there are no expressions, nesting or escapes. Throws TemplateError.
 */
export function parseTemplate(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let at = 0;
  while (at < template.length) {
    const open = template.indexOf('{', at);
    const text = template.slice(at, open < 0 ? undefined : open);
    const stray = text.indexOf('}');
    if (stray >= 0) throw new TemplateError('a "}" without its "{"', at + stray);
    if (text !== '') parts.push({ text });
    if (open < 0) break;
    const close = template.indexOf('}', open);
    if (close < 0) throw new TemplateError('a "{" without its "}"', open);
    const figure = template.slice(open + 1, close);
    if (!name.test(figure)) {
      throw new TemplateError(`"{${figure}}" is not a placeholder: write one name`, open);
    }
    parts.push({ figure });
    at = close + 1;
  }
  return parts;
}
