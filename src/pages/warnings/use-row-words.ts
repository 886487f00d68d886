import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { geography } from '../../queries/overview/geography-of-catalog';
import { useNames } from '../../queries/use-names';
import type { RowWords } from '../../queries/warnings/arrange-warnings';
import type { WarningRow } from '../../queries/warnings/warning-row';
import { type Language, textIn } from '../../util/language';
import { findRule, warningCauses } from '../../warnings/rules';
import type { Signal } from '../../warnings/signal';
import { fillReason } from '../../warnings/template/fill-reason';

/** How warnings are called in the language of the screen. */
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

export function useRowWords(): WarningWords {
  const { t } = useTranslation('warnings');
  const names = useNames();
  return useMemo(() => {
    const { language } = names;
    const reason = (signal: Signal) => {
      const rule = findRule(signal.rule);
      return rule ? fillReason(rule, signal.figures, language) : signal.rule;
    };
    return {
      language,
      unit: ({ unit }) =>
        unit ? names.unit(unit.region, unit.department) : t('table.unknownUnit'),
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
  }, [t, names]);
}
