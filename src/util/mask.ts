const star = '*';

/**
 * A personal name with everything but its first character covered: `张三丰` → `张**`. Names in Latin
 * letters keep the first letter. Empty text stays empty; a name masked before stays as it is.
 */
export function maskName(name: string): string {
  const text = name.trim();
  if (text === '' || text.includes(star)) return text;
  const characters = [...text];
  return `${characters[0]}${star.repeat(Math.max(characters.length - 1, 1))}`;
}

/**
 * An identity or certificate number with everything but its first and last character covered, the
 * length kept: `110101199003074514` → `1****************4`. Numbers of up to four characters are
 * covered whole; a number masked before stays as it is.
 */
export function maskIdentityNumber(number: string): string {
  const text = number.trim();
  if (text.includes(star)) return text;
  if (text.length <= 4) return star.repeat(text.length);
  return `${text[0]}${star.repeat(text.length - 2)}${text.at(-1)}`;
}
