import { useQuery } from '@tanstack/react-query';
import i18next, { type i18n, type TFunction } from 'i18next';
import { useMemo } from 'react';
import type { Language } from '../../util/language';
import { type Names, namesIn } from '../use-names';

/** Texts of letters and reports, which may be in another language than the screen. */
type ReportBundle = 'core' | 'reports' | 'warnings';
type TextLoader = (bundle: ReportBundle, language: Language) => Promise<void>;

/** Everything that reports are written with, in one language. */
export interface ReportTexts {
  readonly language: Language;
  readonly names: Names;
  readonly letters: TFunction<'letters'>;
  readonly reports: TFunction<'reports'>;
  readonly overview: TFunction<'overview'>;
  readonly warnings: TFunction<'warnings'>;
  readonly records: TFunction<'records'>;
}

let loader: TextLoader | null = null;

/** Says how texts are loaded; the frame of the console does, which knows where they are. */
export function setTextLoader(load: TextLoader): void {
  loader = load;
}

/** The texts of reports in a language that has been loaded. */
export function reportTexts(texts: i18n, language: Language): ReportTexts {
  return {
    language,
    names: namesIn(language),
    letters: texts.getFixedT(language, 'letters'),
    reports: texts.getFixedT(language, 'reports'),
    overview: texts.getFixedT(language, 'overview'),
    warnings: texts.getFixedT(language, 'warnings'),
    records: texts.getFixedT(language, 'records'),
  };
}

/** The texts of reports in a language, whatever that of the screen; null until they are loaded. */
export function useReportTexts(language: Language): ReportTexts | null {
  const { data } = useQuery({
    queryKey: ['report texts', language],
    staleTime: Number.POSITIVE_INFINITY,
    throwOnError: true,
    queryFn: async () => {
      const load = loader;
      if (!load) throw new Error('Nobody has said how texts are loaded: call setTextLoader first.');
      const bundles = ['core', 'reports', 'warnings'] as const;
      await Promise.all(bundles.map((bundle) => load(bundle, language)));
      return language;
    },
  });
  return useMemo(() => (data ? reportTexts(i18next, data) : null), [data]);
}
