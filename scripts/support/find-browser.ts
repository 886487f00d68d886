import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'msedge',
];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Flags that keep Chromium quiet and able to start in a container. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=AutofillServerCommunication',
];

/** Path of an installed Chrome, Chromium or Edge; `CHROME_PATH` comes first; null where there is none. */
export function installedBrowser(): string | null {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not exist. Correct or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...applications].find((path) => existsSync(path)) ?? null;
}

/**
 * Path of a browser for the tests: an installed one; else Debian's chromium and CJK fonts, installed
 * when run as root on Debian or Ubuntu; else Playwright's own. Throws one line saying what to do.
 */
export function ensureBrowser(log: (line: string) => void): string {
  const installed = installedBrowser();
  if (installed) return installed;
  if (isRootOnDebian()) {
    log('no browser found: installing chromium and fonts-noto-cjk');
    try {
      execFileSync('apt-get', ['update'], { stdio: 'ignore' });
      execFileSync('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'], {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch {
      log('apt-get could not install chromium');
    }
    const fromDebian = installedBrowser();
    if (fromDebian) return fromDebian;
  }
  log('no browser found: asking Playwright for its own');
  return playwrightBrowser();
}

function isRootOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function playwrightBrowser(): string {
  const script =
    "import('@playwright/test').then(({ chromium }) => process.stdout.write(chromium.executablePath()))";
  try {
    execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore' });
    const path = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    if (existsSync(path)) return path;
  } catch {
    // Said below in one line with the remedy.
  }
  throw new Error(
    'No browser for the tests: install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to its executable.',
  );
}
