import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../catalog/dataset-schema';
import { type Language, textIn } from '../util/language';
import { type Dimension, dimensionCodes } from './dimension-codes';

/** Names of codes in the language of the screen; a code without a name is its own name. */
export interface Names {
  readonly language: Language;
  readonly region: (code: string) => string;
  readonly department: (code: string) => string;
  readonly area: (code: string) => string;
  /** As `area`, written out. */
  readonly areaTitle: (code: string) => string;
  /** A unit: a region and what of its government. */
  readonly unit: (region: string | null, department: string | null) => string;
  /** As `unit`, as it is addressed in a letter: the whole names; of a region its government. */
  readonly unitTitle: (region: string | null, department: string | null) => string;
}

export function useNames(): Names {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'zh-CN';
  return useMemo(() => namesIn(language), [language]);
}

/** Names of codes in a language. */
export function namesIn(language: Language): Names {
  const region = shortNames('region', language);
  const department = shortNames('department', language);
  const regionTitle = namesOf('region', 'title', language);
  const departmentTitle = namesOf('department', 'title', language);
  return {
    language,
    region,
    department,
    area: shortNames('area', language),
    areaTitle: namesOf('area', 'title', language),
    unit: (regionCode, departmentCode) => {
      const parts = [
        regionCode === null ? null : region(regionCode),
        departmentCode === null ? null : department(departmentCode),
      ].filter((part) => part !== null);
      return parts.join(language === 'zh-CN' ? '' : ', ') || '–';
    },
    unitTitle: (regionCode, departmentCode) => {
      const body = departmentTitle(departmentCode ?? 'people_government');
      if (regionCode === null) return body;
      const place = regionTitle(regionCode);
      return language === 'zh-CN' ? place + body : `${body} of ${place}`;
    },
  };
}

function shortNames(dimension: Dimension, language: Language): (code: string) => string {
  return namesOf(dimension, 'short', language);
}

function namesOf(
  dimension: Dimension,
  length: 'short' | 'title',
  language: Language,
): (code: string) => string {
  const names = new Map<string, Bilingual>(
    dimensionCodes[dimension].map((each) => [each.code, each[length]]),
  );
  return (code) => {
    const name = names.get(code);
    return name ? textIn(language, name) : code;
  };
}
