import { monthPattern } from '../../util/month';
import type { EvidencedSignal } from '../../warnings/evidence';

/** What tells which records stand behind a signal. */
export interface EvidenceKey extends EvidencedSignal {
  readonly rule: string;
}

const prefix = 'signal';

/** The evidence of a signal as the URL parameter `where` of Records. */
export function evidenceParameter({ rule, unit, area, period }: EvidenceKey): string {
  const parts = [rule, unit.region, unit.department, area, period?.from, period?.to];
  return [prefix, ...parts.map((part) => part ?? '')].join('.');
}

/** What a parameter asks for; null for any other text. */
export function readEvidenceParameter(text: string | null): EvidenceKey | null {
  const [first, rule, region, department, area, from, to, ...more] = text?.split('.') ?? [];
  if (first !== prefix || !rule || to === undefined || more.length > 0) return null;
  const isPeriod = monthPattern.test(from ?? '') && monthPattern.test(to);
  return {
    rule,
    unit: { region: region || null, department: department || null },
    area: area || null,
    period: isPeriod ? { from: from ?? '', to } : null,
  };
}
