import { useQuery } from '@tanstack/react-query';
import { searchText } from '../../util/match-text';

/** Pinyin of a Chinese text, as it may be typed: in full and by initials. */
export type Pinyin = (text: string) => readonly string[];

/** The pinyin dictionary, loaded when first wanted; null until it is there. */
export function usePinyin(isWanted: boolean): Pinyin | null {
  const { data } = useQuery({
    queryKey: ['pinyin'],
    enabled: isWanted,
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: async (): Promise<{ readonly read: Pinyin }> => {
      const { pinyin } = await import('pinyin-pro');
      return {
        read: (text) =>
          (['pinyin', 'first'] as const).map((pattern) =>
            searchText(
              pinyin(text, { pattern, toneType: 'none', v: true, type: 'array' }).join(''),
            ),
          ),
      };
    },
  });
  return data?.read ?? null;
}
