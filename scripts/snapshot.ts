import { rm } from 'node:fs/promises';
import { groupedFingerprint } from '../src/snapshot/fingerprint';
import { buildSnapshot } from './snapshot/build-snapshot';
import { parseOptions } from './snapshot/options';
import { packFolder } from './snapshot/pack-folder';
import { readSigningKey, writeSigningKey } from './snapshot/signing-key-file';

/** Builds a snapshot from raw exports: see `usage` in snapshot/options.ts. */
export async function main(args: string[]): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const options = await parseOptions(args);
  if (options.makeKey !== null) {
    say(`fingerprint ${await writeSigningKey(options.makeKey)}`);
    return;
  }
  const key = options.sign ? await readSigningKey(options.sign, options.keyPassphrase) : null;
  await buildSnapshot({ ...options, key, progress: say });
  if (key) say(`signed, fingerprint ${groupedFingerprint(key.fingerprint)}`);
  if (options.zip || options.passphrase !== null) {
    say(await packFolder(options.out, options.passphrase));
  }
  if (options.passphrase !== null) await rm(options.out, { recursive: true });
  else say(options.out);
}
