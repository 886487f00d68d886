import { useMemo, useState } from 'react';
import { useLanguage } from '../../../components/use-language';
import type { LetterSettings } from '../../../queries/letters/notice';
import { type ReportSource, reportSource } from '../../../queries/reports/report-source';
import { type ReportTexts, useReportTexts } from '../../../queries/reports/report-texts';
import { useWorkspace } from '../../../queries/use-workspace';
import { rowWords, type WarningWords } from '../../../queries/warnings/row-words';
import { addDays } from '../../../util/civil-date';
import type { Language } from '../../../util/language';
import { readSetting, writeSetting } from '../../../util/local-setting';
import { today } from '../../../util/today';

/** Days that a unit has to answer, unless a date is set. */
const answerDays = 30;
const issuerSetting = 'letter-issuer';

/** A letter being written: in its language, with what a person has set. */
export interface LetterControl {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly settings: LetterSettings | null;
  readonly setSettings: (settings: LetterSettings) => void;
  readonly texts: ReportTexts | null;
  readonly words: WarningWords | null;
  readonly source: ReportSource | null;
}

interface LetterDefaults {
  /** In the language of the letter, as long as nothing else is typed. */
  readonly unit: (texts: ReportTexts, words: WarningWords) => string;
  readonly due: string | null;
}

/** The language and settings of a letter; the issuer is kept in this browser. */
export function useLetter({ unit, due }: LetterDefaults): LetterControl {
  const workspace = useWorkspace();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [typed, setTyped] = useState<Partial<LetterSettings>>({});
  const texts = useReportTexts(language);
  const words = useMemo(() => texts && rowWords(texts.warnings, texts.names), [texts]);
  const settings: LetterSettings | null = useMemo(
    () =>
      texts &&
      words && {
        number: '',
        unit: unit(texts, words),
        issuer: readSetting(issuerSetting) ?? texts.letters('issuer'),
        due: due ?? addDays(today(), answerDays),
        date: today(),
        ...typed,
      },
    [texts, words, unit, due, typed],
  );
  return {
    language,
    setLanguage,
    settings,
    texts,
    words,
    source: useMemo(
      () => texts && reportSource(workspace, texts.letters, texts.language),
      [workspace, texts],
    ),
    setSettings: (next) => {
      if (settings && next.issuer !== settings.issuer) writeSetting(issuerSetting, next.issuer);
      const changed = Object.entries(next).filter(
        ([name, value]) => settings?.[name as keyof LetterSettings] !== value,
      );
      setTyped({ ...typed, ...Object.fromEntries(changed) });
    },
  };
}
