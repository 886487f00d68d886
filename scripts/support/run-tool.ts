import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What a program printed (both streams, in order) and its exit code. */
export interface ToolResult {
  readonly code: number;
  readonly output: string;
}

/** Runs a program of node_modules/.bin from the project's root; `echo` passes its output on as it comes. */
export function runTool(
  name: string,
  args: readonly string[],
  { echo = false, env = {} }: { echo?: boolean; env?: Record<string, string> } = {},
): Promise<ToolResult> {
  return new Promise((fulfil, reject) => {
    const child = spawn(join(root, 'node_modules', '.bin', name), args, {
      cwd: root,
      env: { ...process.env, NODE_ENV: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk;
      if (echo) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', (code) => fulfil({ code: code ?? 1, output }));
  });
}
