import { useTranslation } from 'react-i18next';
import { Select } from '../../components/controls/select';
import { useLanguage } from '../../components/use-language';
import type { Model } from '../../evaluation/model/model-schema';
import type { ChosenModel } from '../../queries/evaluation/use-chosen-model';
import { textIn } from '../../util/language';

const levels = ['county', 'city', 'department', 'township'] as const;

/** The models by the level of their units. */
export function ModelPicker({ chosen }: { readonly chosen: ChosenModel }) {
  const { t } = useTranslation('scoreboard');
  const language = useLanguage();
  const { model, models, choose } = chosen;
  const of = (level: Model['unitLevel']) => models.filter(({ unitLevel }) => unitLevel === level);
  return (
    <Select label={t('model.label')} value={model.name} options={[]} onChange={choose}>
      {levels
        .filter((level) => of(level).length > 0)
        .map((level) => (
          <optgroup key={level} label={t(`model.level.${level}`)}>
            {of(level).map(({ name, title }) => (
              <option key={name} value={name}>
                {textIn(language, title)}
              </option>
            ))}
          </optgroup>
        ))}
    </Select>
  );
}
