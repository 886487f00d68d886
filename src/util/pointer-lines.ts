/**
 * The line (from 1) on which each value of a JSON text begins, by its JSON Pointer; '' is the whole.
 * What comes after the first thing that is not JSON is left out. Never throws.
 */
export function pointerLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let place = 0;
  let line = 1;

  const skipSpace = () => {
    for (; place < text.length && ' \t\r\n'.includes(text[place] as string); place += 1) {
      if (text[place] === '\n') line += 1;
    }
  };
  const readString = (): string | null => {
    const end = /"(?:[^"\\\n]|\\.)*"/y;
    end.lastIndex = place;
    const [found] = end.exec(text) ?? [];
    if (found === undefined) return null;
    place += found.length;
    return found;
  };
  const take = (character: string): boolean => {
    skipSpace();
    if (text[place] !== character) return false;
    place += 1;
    return true;
  };

  function readObject(path: string): boolean {
    if (take('}')) return true;
    do {
      skipSpace();
      const key = readString();
      if (key === null || !take(':') || !readValue(`${path}/${keyOf(key)}`)) return false;
    } while (take(','));
    return take('}');
  }

  function readArray(path: string): boolean {
    if (take(']')) return true;
    let index = 0;
    do {
      if (!readValue(`${path}/${index}`)) return false;
      index += 1;
    } while (take(','));
    return take(']');
  }

  function readValue(path: string): boolean {
    skipSpace();
    lines.set(path, line);
    if (take('{')) return readObject(path);
    if (take('[')) return readArray(path);
    if (text[place] === '"') return readString() !== null;
    const rest = /[-+.\w]+/y;
    rest.lastIndex = place;
    const [found] = rest.exec(text) ?? [];
    place += found?.length ?? 0;
    return found !== undefined;
  }

  readValue('');
  return lines;
}

/** The line of a pointer, or of the nearest value above it; 1 for a text without either. */
export function lineOfPointer(lines: ReadonlyMap<string, number>, pointer: string): number {
  for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
    const found = lines.get(path);
    if (found !== undefined) return found;
  }
  return lines.get('') ?? 1;
}

function keyOf(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}
