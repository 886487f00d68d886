import { checkCitizenIdentityNumber } from '../../../src/catalog/citizen-identity-number';
import type { DemoRow } from '../../../src/demo/demo-row';
import { dayText } from '../../../src/demo/time/day';
import type { Random } from '../../../src/util/random';

const givenNames = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文玉兰红健波宁辉玲斌';
/** A county that was never assigned, so that no number is anybody's. */
const nowhere = '339999';
const firstBirth = -7_305;
const births = 12_000;

/**
 * A row of the demonstration, whose names are masked, as an export has it: invented names in full, and
 * an invented identity number for a natural person.
 */
export function unmasked(row: DemoRow, random: Random): DemoRow {
  const full = { ...row };
  for (const field of ['counterparty', 'legal_representative']) {
    const name = full[field];
    if (typeof name !== 'string' || !name.includes('*')) continue;
    full[field] = name.replace(/\*/g, () => givenNames.charAt(random.below(givenNames.length)));
  }
  if (full.counterparty_kind === 'individual') {
    full.certificate_kind = 'identity_card';
    full.certificate_number = identityNumber(random);
  }
  return full;
}

function identityNumber(random: Random): string {
  const birth = dayText(firstBirth + random.below(births)).replaceAll('-', '');
  const body = `${nowhere}${birth}${String(random.below(1000)).padStart(3, '0')}`;
  const whole = [...'0123456789X'].map((check) => body + check);
  return whole.find((number) => checkCitizenIdentityNumber(number) === null) ?? body;
}
