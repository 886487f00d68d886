import { IntakeError } from '../../intake-error';

const longestElement = 64_000_000;

/** Elements of one name in order, with what stands before the first and after the last of them. */
export type XmlPiece =
  | { readonly kind: 'element'; readonly text: string }
  | { readonly kind: 'between'; readonly text: string };

/**
 * The elements of one name of an XML part, each whole, as the bytes come; such elements must not
 * hold others of their name. What stands between them is given too. Throws IntakeError `damaged`
 * where an element does not end, `too_large` where it is longer than 64 million characters.
 */
export async function* splitElements(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  place: string,
): AsyncGenerator<readonly XmlPiece[]> {
  const pattern = new RegExp(
    `<((?:\\w+:)?)${name}(?=[\\s/>])(?:[^>"']|"[^"]*"|'[^']*')*?(?:/>|>(?:[\\s\\S]*?)</\\1${name}\\s*>)`,
    'g',
  );
  const opening = new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])`);
  const decoder = new TextDecoder();
  let rest = '';
  let wanted = 0;

  function take(isLast: boolean): XmlPiece[] {
    const pieces: XmlPiece[] = [];
    let end = 0;
    pattern.lastIndex = 0;
    for (const match of rest.matchAll(pattern)) {
      if (match.index > end) pieces.push({ kind: 'between', text: rest.slice(end, match.index) });
      pieces.push({ kind: 'element', text: match[0] });
      end = match.index + match[0].length;
    }
    rest = rest.slice(end);
    if (isLast) {
      if (opening.test(rest)) {
        throw new IntakeError('damaged', `${place} ends in the middle of a ${name} element.`);
      }
      if (rest !== '') pieces.push({ kind: 'between', text: rest });
    } else if (!opening.test(rest)) {
      const safe = rest.lastIndexOf('<');
      if (safe > 0) pieces.push({ kind: 'between', text: rest.slice(0, safe) });
      if (safe > 0) rest = rest.slice(safe);
    }
    return pieces;
  }

  for await (const chunk of bytes) {
    rest += decoder.decode(chunk, { stream: true });
    if (rest.length < wanted) continue;
    const pieces = take(false);
    if (pieces.length > 0) yield pieces;
    if (rest.length > longestElement) {
      throw new IntakeError('too_large', `${place} has a ${name} element of more than 64 MB.`);
    }
    wanted = Math.max(65_536, rest.length * 2);
  }
  rest += decoder.decode();
  yield take(true);
}
