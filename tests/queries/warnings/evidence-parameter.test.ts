import { expect, test } from 'vitest';
import {
  evidenceParameter,
  readEvidenceParameter,
} from '../../../src/queries/warnings/evidence-parameter';
import { findEvidence } from '../../../src/queries/warnings/find-evidence';

const key = {
  rule: 'dishonesty_hotspot',
  unit: { region: '330803', department: null },
  area: 'government_procurement',
  period: { from: '2025-11', to: '2026-10' },
};

test('a link says which records stand behind a signal', () => {
  expect(readEvidenceParameter(evidenceParameter(key))).toEqual(key);
  const rows = { ...key, rule: 'payment_overdue', area: null, period: null };
  expect(readEvidenceParameter(evidenceParameter(rows))).toEqual(rows);
});

test('any other text asks for none', () => {
  for (const text of [
    null,
    '',
    'overdue',
    'signal',
    'signal..330803....',
    'signal.a.b.c.d.e.f.g',
  ]) {
    expect(readEvidenceParameter(text), String(text)).toBeNull();
  }
  const broken = readEvidenceParameter('signal.payment_overdue.330803...x.y');
  expect(broken?.period).toBeNull();
});

test('the records are those of the unit, area and months, of datasets that the rule reads', () => {
  const found = findEvidence(key, 'dishonesty_records', '2026-10-31');
  expect(found?.title.en).toMatch(/concentration/i);
  expect(found?.where.text).toContain("'330803'");
  expect(found?.where.text).toContain("'government_procurement'");
  expect(found?.where.text).toContain('2025-11-01');
  expect(findEvidence(key, 'complaints', '2026-10-31')).toBeNull();
  expect(findEvidence({ ...key, rule: 'none' }, 'complaints', '2026-10-31')).toBeNull();
  const quoted = findEvidence(
    { ...key, unit: { region: "x' OR '1", department: null } },
    'dishonesty_records',
    '2026-10-31',
  );
  expect(quoted?.where.text).toContain("'x'' OR ''1'");
});
