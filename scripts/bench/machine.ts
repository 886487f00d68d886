import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem, type } from 'node:os';

/** What the figures were measured on. */
export interface Machine {
  readonly processor: string;
  readonly processors: number;
  readonly memoryInGb: number;
  readonly system: string;
  readonly node: string;
  readonly browser: string;
  /** Processes waiting to run, over the last minute before the run. */
  readonly load: number;
}

export function machineFacts(browser: string): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() ?? '',
    processors: all.length,
    memoryInGb: Math.round(totalmem() / 2 ** 30),
    system: type(),
    node: process.version,
    browser: execFileSync(browser, ['--version'], { encoding: 'utf8' }).trim(),
    load: loadavg()[0] ?? 0,
  };
}
