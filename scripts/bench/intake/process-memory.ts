import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/** Resident memory in bytes. */
export interface ProcessMemory {
  readonly now: number;
  /** The most since the process began. */
  readonly peak: number;
}

/**
 * Resident memory of all renderers together, their workers included (their peaks may not coincide, so that
 * the sum is a bound), and of the browser process, which holds blobs; null where the system has no /proc
 * (any but Linux).
 */
export async function processMemory(
  browser: Browser,
): Promise<{ readonly renderer: ProcessMemory; readonly browser: ProcessMemory } | null> {
  const session = await browser.newBrowserCDPSession();
  try {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const of = (type: string) =>
      processInfo
        .filter((each) => each.type === type)
        .map(({ id }) => residentOf(id))
        .filter((memory) => memory !== null)
        .reduce<ProcessMemory | null>(
          (sum, { now, peak }) => ({ now: (sum?.now ?? 0) + now, peak: (sum?.peak ?? 0) + peak }),
          null,
        );
    const [renderer, main] = [of('renderer'), of('browser')];
    return renderer && main ? { renderer, browser: main } : null;
  } finally {
    await session.detach();
  }
}

function residentOf(id: number): ProcessMemory | null {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const bytes = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? Number.NaN) * 1024;
    return { now: bytes('VmRSS'), peak: bytes('VmHWM') };
  } catch {
    return null;
  }
}
