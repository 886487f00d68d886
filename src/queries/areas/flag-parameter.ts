const prefix = 'flag.';

/** The records with a red flag as the URL parameter `where` of Records. */
export function flagParameter(name: string): string {
  return `${prefix}${name}`;
}

/** The name of the flag that a parameter asks for; null for any other text. */
export function readFlagParameter(text: string | null): string | null {
  return text?.startsWith(prefix) ? text.slice(prefix.length) : null;
}
