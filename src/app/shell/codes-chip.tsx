import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterChip } from '../../components/controls/filter-chip';
import { OptionList } from '../../components/controls/option-list';
import { useLanguage } from '../../components/use-language';
import { type Dimension, dimensionCodes } from '../../queries/dimension-codes';
import { type Language, textIn } from '../../util/language';
import { useDimensionOptions } from './use-dimension-options';

interface CodesChipProps {
  readonly dimension: Dimension;
  /** Said where nothing is chosen, such as "Whole province". */
  readonly allLabel: string;
  readonly codes: readonly string[];
  readonly onToggle: (code: string) => void;
  readonly onClear: () => void;
}

/** The chip of a dimension whose values are codes: region, department or area. */
export function CodesChip({ dimension, allLabel, codes, onToggle, onClear }: CodesChipProps) {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const options = useDimensionOptions(dimension, isOpen);
  const kind = t(`filter.${dimension}`);
  const [first, ...others] = codes;
  const firstLabel = labelOf(dimension, first, language);
  const value =
    first === undefined ? allLabel : firstLabel + (others.length > 0 ? ` +${others.length}` : '');
  return (
    <FilterChip
      kind={kind}
      value={value}
      isSet={first !== undefined}
      removeLabel={t('filter.remove', { kind, label: value })}
      onRemove={onClear}
      onOpen={() => setOpen(true)}
    >
      {() => (
        <OptionList
          label={t('filter.open', { kind })}
          options={options}
          selected={codes}
          onToggle={onToggle}
        />
      )}
    </FilterChip>
  );
}

function labelOf(dimension: Dimension, code: string | undefined, language: Language): string {
  const known = dimensionCodes[dimension].find((value) => value.code === code);
  return known ? textIn(language, known.short) : (code ?? '');
}
