import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installedBrowser } from '../../scripts/support/find-browser';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('installedBrowser', () => {
  it('takes CHROME_PATH first', () => {
    const named = join(folder, 'my-chrome');
    writeFileSync(named, '');
    vi.stubEnv('CHROME_PATH', named);
    expect(installedBrowser()).toBe(named);
  });

  it('says so when CHROME_PATH names nothing', () => {
    vi.stubEnv('CHROME_PATH', join(folder, 'gone'));
    expect(() => installedBrowser()).toThrow('CHROME_PATH names');
  });

  it('finds a browser on the PATH', () => {
    const edge = join(folder, 'msedge');
    writeFileSync(edge, '');
    vi.stubEnv('CHROME_PATH', '');
    vi.stubEnv('PATH', folder);
    expect(installedBrowser()).toBe(edge);
  });
});
