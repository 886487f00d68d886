const key = 'chengjian.visit';
let began: string | null = null;

/** When this visit began, ISO 8601: the life of the tab, reloads included. */
export function visitBegan(): string {
  began ??= stored() ?? begin();
  return began;
}

function begin(): string {
  const now = new Date().toISOString();
  try {
    window.sessionStorage.setItem(key, now);
  } catch {
    // Without storage the visit is as long as the page.
  }
  return now;
}

function stored(): string | null {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
