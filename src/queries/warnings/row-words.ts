import type { TFunction } from 'i18next';
import { type Language, textIn } from '../../util/language';
import { findRule, warningCauses } from '../../warnings/rules';
import type { Signal } from '../../warnings/signal';
import { fillReason } from '../../warnings/template/fill-reason';
import { geography } from '../overview/geography-of-catalog';
import type { Names } from '../use-names';
import type { RowWords } from './arrange-warnings';
import type { WarningRow } from './warning-row';

/** How warnings are called in a language. */
export interface WarningWords extends RowWords {
  readonly language: Language;
  readonly cause: (row: WarningRow) => string;
  /** The city of a county; empty for other units. */
  readonly note: (row: WarningRow) => string;
  readonly reason: (signal: Signal) => string;
  /** The reason of the gravest signal, or that there is none any more. */
  readonly headline: (row: WarningRow) => string;
}

const causes = new Map(warningCauses.map(({ code, title }) => [code, title]));

/** The words for warnings in the language of the names. */
export function rowWords(t: TFunction<'warnings'>, names: Names): WarningWords {
  const { language } = names;
  const reason = (signal: Signal) => {
    const rule = findRule(signal.rule);
    return rule ? fillReason(rule, signal.figures, language) : signal.rule;
  };
  return {
    language,
    unit: ({ unit }) => (unit ? names.unit(unit.region, unit.department) : t('table.unknownUnit')),
    note: ({ unit }) => {
      const region = unit?.region ?? null;
      const city = region === null ? null : geography.cityOf(region);
      return city === null || city === region ? '' : names.region(city);
    },
    cause: ({ cause }) => {
      const title = cause === null ? undefined : causes.get(cause);
      return title ? textIn(language, title) : (cause ?? t('table.unknownCause'));
    },
    rule: (name) => {
      const rule = findRule(name);
      return rule ? textIn(language, rule.title) : name;
    },
    area: names.area,
    level: ({ level }) => t(`level.${level ?? 'none'}`),
    noRule: t('group.noRule'),
    noArea: t('group.noArea'),
    reason,
    headline: ({ warning }) => {
      const [first] = warning?.signals ?? [];
      return first ? reason(first) : t('table.gone');
    },
  };
}
