import { useMemo } from 'react';
import { useLanguage } from '../../components/use-language';
import { dimensionCodes } from '../../queries/dimension-codes';
import { useSearchTargets } from '../../queries/use-search-targets';
import { textIn } from '../../util/language';
import { searchText, searchWords } from '../../util/match-text';
import type { SearchItem, SearchKind } from './search-item';
import { usePinyin } from './use-pinyin';

/** Everything that the search can find, in the language of the screen; loaded when first wanted. */
export function useSearchItems(isWanted: boolean): readonly SearchItem[] {
  const language = useLanguage();
  const pinyin = usePinyin(isWanted);
  const targets = useSearchTargets(isWanted);
  return useMemo(() => {
    const found: readonly { kind: SearchKind; code: string; title: { zh: string; en: string } }[] =
      [
        ...dimensionCodes.region.map((code) => ({ kind: 'region' as const, ...code })),
        ...dimensionCodes.department.map((code) => ({ kind: 'department' as const, ...code })),
        ...[...dimensionCodes.region, ...dimensionCodes.department].map((code) => ({
          kind: 'archive' as const,
          ...code,
        })),
        ...targets,
      ];
    return found.map(({ kind, code, title }) => ({
      kind,
      code,
      label: textIn(language, title),
      hint: hintOf(kind, code, textIn(language === 'en' ? 'zh-CN' : 'en', title)),
      names: [searchText(title.zh), code, ...searchWords(title.en), ...(pinyin?.(title.zh) ?? [])],
    }));
  }, [language, pinyin, targets]);
}

/** What tells a found thing from others: its code where that is what people know it by, else its other name. */
function hintOf(kind: SearchKind, code: string, otherName: string): string {
  if (kind === 'region' || kind === 'archive') return code;
  return kind === 'task' ? '' : otherName;
}
