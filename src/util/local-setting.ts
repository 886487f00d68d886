const prefix = 'chengjian.';

/** A setting kept in this browser; null where there is none or the browser keeps nothing. */
export function readSetting(name: string): string | null {
  try {
    return window.localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Keeps a setting in this browser; does nothing where the browser keeps nothing. */
export function writeSetting(name: string, value: string): void {
  try {
    window.localStorage.setItem(prefix + name, value);
  } catch {
    return;
  }
}
