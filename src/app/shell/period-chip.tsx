import { useTranslation } from 'react-i18next';
import { FilterChip } from '../../components/controls/filter-chip';
import { useLanguage } from '../../components/use-language';
import { useFilter } from '../../queries/use-filter';
import { formatPeriod } from '../../util/format-date';
import { PeriodPicker } from './period-picker';
import { matchingPreset, periodPresets } from './period-presets';
import { useCoveredPeriod } from './use-covered-period';

/** The chip of the period: a preset by its name, else its two months. */
export function PeriodChip() {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const { period, isDefaultPeriod, setPeriod } = useFilter();
  const covered = useCoveredPeriod();
  const presets = covered ? periodPresets(covered) : [];
  const preset = period && matchingPreset(presets, period);
  const kind = t('filter.period');
  const value = preset
    ? t(`period.${preset.name}`)
    : period
      ? formatPeriod(period.from, period.to, language)
      : t('period.last12');
  return (
    <FilterChip
      kind={kind}
      value={value}
      isSet={!isDefaultPeriod}
      removeLabel={t('filter.remove', { kind, label: value })}
      onRemove={() => setPeriod(null, null)}
      width={260}
    >
      {(close) =>
        covered && period ? (
          <PeriodPicker
            covered={covered}
            period={period}
            presets={presets}
            onChoose={(from, to) => setPeriod(from, to)}
            onClose={close}
          />
        ) : null
      }
    </FilterChip>
  );
}
