import type { TFunction } from 'i18next';
import { formatDate } from '../../util/format-date';
import { formatNumber } from '../../util/format-number';
import { type Language, textIn } from '../../util/language';
import type { Report } from '../../util/report/report';
import type { Workspace } from '../workspace';

/** What a report says of where its figures come from: snapshot, as-of date, state of verification. */
export type ReportSource = Pick<Report, 'source' | 'asOf' | 'snapshot' | 'verification'>;

/** The source of everything that is computed from a workspace. */
export function reportSource(
  { snapshot, asOf, ownRows = 0 }: Pick<Workspace, 'snapshot' | 'asOf' | 'ownRows'>,
  t: TFunction<'letters'>,
  language: Language,
): ReportSource {
  const date = formatDate(asOf, language);
  if (!snapshot) {
    return {
      source: t('sourceOwn', { asOf: date }),
      asOf,
      snapshot: null,
      verification: 'own',
    };
  }
  const title = textIn(language, snapshot.title);
  const line = t('source', {
    snapshot: title,
    publisher: snapshot.publisher || '–',
    asOf: date,
    verification: t(`verification.${snapshot.verification}`),
    synthetic: snapshot.isSynthetic ? t('synthetic') : '',
  });
  const own = ownRows > 0 ? t('ownRows', { rows: formatNumber(ownRows, language) }) : '';
  return {
    source: line + own,
    asOf,
    snapshot: title,
    verification: snapshot.verification,
  };
}
