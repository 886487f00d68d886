import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInspectorName } from '../../../queries/warnings/use-inspector-name';
import { useJournal } from '../../../queries/warnings/use-journal';
import type { WarningRow } from '../../../queries/warnings/warning-row';

/** Longest reference that the journal keeps. */
const longest = 500;

interface SentLetter {
  readonly rows: readonly WarningRow[];
  /** How the letter is called in the journal; null while it is not written. */
  readonly reference: string | null;
  /** Date that the letter sets for its matters; null where it sets none. */
  readonly due: string | null;
}

/** Notes in the journal of each warning of a letter that it was written out, once for each reference. */
export function useLetterJournal({ rows, reference, due }: SentLetter) {
  const { t } = useTranslation('letters');
  const { noteAll } = useJournal();
  const { name } = useInspectorName();
  const [said, setSaid] = useState('');

  async function record(): Promise<void> {
    const by = name.trim();
    if (reference === null) return;
    if (by === '') {
      setSaid(t('journal.nameMissing'));
      return;
    }
    const kept = reference.slice(0, longest);
    const open = rows.filter(
      ({ record: { history } }) =>
        !history.some(({ change }) => change.kind === 'attachment' && change.reference === kept),
    );
    try {
      await noteAll(
        open.map(({ id }) => id),
        by,
        [
          { kind: 'attachment', reference: kept },
          ...(due === null ? [] : [{ kind: 'due', date: due } as const]),
        ],
      );
      setSaid(t('journal.noted', { count: rows.length }));
    } catch (error) {
      setSaid(
        t('journal.failed', { message: error instanceof Error ? error.message : String(error) }),
      );
    }
  }

  return { record: () => void record(), said };
}
