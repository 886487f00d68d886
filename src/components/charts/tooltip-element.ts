/** One line of a tooltip: what and how much. */
export interface TooltipLine {
  readonly label: string;
  readonly value: string;
}

/** A tooltip as an element (never as markup text, which the content security policy forbids). */
export function tooltipElement(title: string, lines: readonly TooltipLine[]): HTMLElement {
  const root = document.createElement('div');
  root.className = 'chart-tooltip';
  const heading = document.createElement('strong');
  heading.textContent = title;
  root.append(heading);
  for (const { label, value } of lines) {
    const line = document.createElement('div');
    const name = document.createElement('span');
    name.textContent = label;
    const figure = document.createElement('b');
    figure.textContent = value;
    line.append(name, figure);
    root.append(line);
  }
  return root;
}
