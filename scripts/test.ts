import { ensureDemo } from './build-demo';
import { main as checkData } from './check-data';
import { buildDist } from './support/build-dist';
import { ensureBrowser } from './support/find-browser';
import { runTool } from './support/run-tool';
import { type Tally, tallyOf } from './support/tally';

interface Step {
  readonly name: string;
  run(): Promise<Tally>;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Runs everything that checks the project, a real browser included; the last line is the sum. */
export async function main(): Promise<void> {
  const browser = ensureBrowser(say);
  const steps: Step[] = [
    { name: 'types', run: () => check('tsc', ['--noEmit']) },
    { name: 'lint', run: () => check('biome', ['ci', '--colors=off', '.']) },
    { name: 'dead code', run: () => check('knip', ['--no-progress']) },
    { name: 'demonstration snapshots', run: () => asOne(() => ensureDemo()) },
    { name: 'documents in data/', run: () => asOne(() => checkData([])) },
    { name: 'units', run: () => suite('vitest', ['run', '--reporter=default']) },
    { name: 'build', run: () => asOne(() => buildDist({ onlyIfStale: true })) },
    {
      name: `browser (${browser})`,
      run: () => suite('playwright', ['test', '-c', 'tests/browser'], { CHROME_PATH: browser }),
    },
  ];
  const sum = { passed: 0, failed: 0 };
  for (const step of steps) {
    const started = performance.now();
    say(`\n── ${step.name}`);
    const tally = await step.run();
    sum.passed += tally.passed;
    sum.failed += tally.failed;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say(`   ${tally.passed} passed, ${tally.failed} failed in ${seconds} s`);
  }
  say(`\n${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed > 0 ? 1 : 0;
}

async function check(tool: string, args: readonly string[]): Promise<Tally> {
  const { code, output } = await runTool(tool, args);
  if (code === 0) return { passed: 1, failed: 0 };
  say(output);
  return { passed: 0, failed: 1 };
}

async function asOne(work: () => Promise<unknown>): Promise<Tally> {
  try {
    await work();
    const failed = process.exitCode ? 1 : 0;
    process.exitCode = 0;
    return { passed: 1 - failed, failed };
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
}

async function suite(
  tool: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Tally> {
  const { code, output } = await runTool(tool, args, { echo: true, env });
  const tally = tallyOf(output);
  const unexplained = code !== 0 && tally.failed === 0;
  return unexplained ? { ...tally, failed: 1 } : tally;
}
