import { useMemo } from 'react';
import type { Option } from '../../components/controls/option';
import { useLanguage } from '../../components/use-language';
import { type Dimension, dimensionCodes } from '../../queries/dimension-codes';
import { textIn } from '../../util/language';
import { searchText, searchWords } from '../../util/match-text';
import { usePinyin } from './use-pinyin';

/** The options of a dimension in the language of the screen, found by name, pinyin, code, English. */
export function useDimensionOptions(dimension: Dimension, isOpen: boolean): readonly Option[] {
  const language = useLanguage();
  const pinyin = usePinyin(isOpen);
  return useMemo(
    () =>
      dimensionCodes[dimension].map(({ code, title, parent }) => ({
        value: code,
        label: textIn(language, title),
        hint: dimension === 'region' ? code : undefined,
        names: [
          searchText(title.zh),
          code,
          ...searchWords(title.en),
          ...(pinyin?.(title.zh) ?? []),
        ],
        parent,
      })),
    [dimension, language, pinyin],
  );
}
