import type { Engine } from '../../engine/engine';
import type { PersonalValues } from '../../storage/kept-manifest';

const unmasked = new WeakSet<Engine>();
let hasConsent = false;

/** Notes that own rows of an engine hold personal names and numbers as they are. */
export function noteUnmasked(engine: Engine): void {
  unmasked.add(engine);
}

/** Notes that an engine has no own rows any more. */
export function noteNoOwnRows(engine: Engine): void {
  unmasked.delete(engine);
}

/** Whether personal values in the own rows of an engine are masked. */
export function personalValuesOf(engine: Engine): PersonalValues {
  return unmasked.has(engine) ? 'unmasked' : 'masked';
}

/** A person wants unmasked values kept; holds until the page is left. */
export function consentToUnmasked(): void {
  hasConsent = true;
}

/** Whether the own rows of an engine may be written as they are. */
export function mayWrite(engine: Engine): boolean {
  return hasConsent || personalValuesOf(engine) === 'masked';
}
