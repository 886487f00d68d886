import { useMemo } from 'react';
import { useLanguage } from '../../components/use-language';
import { useFoundRecords } from '../../queries/search/use-found-records';
import { textIn } from '../../util/language';
import type { SearchGroup, SearchItem } from './search-item';

/** Organisations and records by document number, found in the data that is open. */
export function useFoundItems(query: string): readonly SearchGroup[] {
  const language = useLanguage();
  const records = useFoundRecords(query);
  return useMemo(() => {
    const items = records.map(
      (found): SearchItem =>
        found.kind === 'organisation'
          ? { kind: found.kind, code: found.code, label: found.name, hint: found.code, names: [] }
          : {
              kind: found.kind,
              code: `${found.dataset}/${found.record}`,
              label: found.number,
              hint: textIn(language, found.title),
              names: [],
            },
    );
    return (['organisation', 'document'] as const)
      .map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }))
      .filter((group) => group.items.length > 0);
  }, [records, language]);
}
