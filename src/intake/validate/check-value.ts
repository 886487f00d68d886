import { checkCitizenIdentityNumber } from '../../catalog/citizen-identity-number';
import type { Field } from '../../catalog/dataset-schema';
import { checkUnifiedSocialCreditCode } from '../../catalog/unified-social-credit-code';
import type { Value } from '../convert/conversion';
import type { FaultRule } from '../rules';

export type CheckValue = (value: NonNullable<Value>) => FaultRule | null;

/** The rule of the catalogue that a value of a field breaks, or null. */
export function valueChecker(field: Field): CheckValue {
  const checks: CheckValue[] = [];
  const { pattern, maxLength, minimum, maximum } = field.constraints ?? {};
  if (pattern !== undefined) {
    const whole = new RegExp(`^(?:${pattern})$`, 'u');
    checks.push((value) => (whole.test(String(value)) ? null : 'pattern'));
  }
  if (maxLength !== undefined) {
    checks.push((value) => (isLonger(value, maxLength) ? 'too_long' : null));
  }
  if (minimum !== undefined) checks.push((value) => (value < minimum ? 'minimum' : null));
  if (maximum !== undefined) checks.push((value) => (value > maximum ? 'maximum' : null));
  if (field.check === 'unified_social_credit_code') checks.push(checkCreditCode);
  if (field.check === 'citizen_identity_number') checks.push(checkIdentityNumber);
  const { length } = checks;
  return (value) => {
    for (let place = 0; place < length; place += 1) {
      const fault = checks[place]?.(value) ?? null;
      if (fault !== null) return fault;
    }
    return null;
  };
}

/** Whether a text has more characters than that; one beyond the basic plane has two units. */
function isLonger(value: NonNullable<Value>, most: number): boolean {
  return typeof value === 'string' && value.length > most && [...value].length > most;
}

/** Codes that an export has covered with stars cannot be checked and pass. */
function checkCreditCode(value: NonNullable<Value>): FaultRule | null {
  const text = String(value);
  return text.includes('*') || checkUnifiedSocialCreditCode(text) === null ? null : 'credit_code';
}

function checkIdentityNumber(value: NonNullable<Value>): FaultRule | null {
  const text = String(value);
  return text.includes('*') || checkCitizenIdentityNumber(text) === null ? null : 'identity_number';
}
